using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Types.Scalars;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Types.Building;

public sealed class BindingTests
{
    private enum Colour
    {
        Red,
        DarkBlue,
        Top10Green,
    }

    [Fact]
    public void A_schema_to_which_nothing_is_bound_needs_no_binding()
    {
        var schema = new SchemaBuilder().Add("type Query { a: Date b: I } scalar Date interface I { a: Int } type T implements I { a: Int }").BuildOrThrow();

        schema.QueryType.Fields["a"].Resolver.ShouldBeNull();
        ((ScalarType)schema.Types["Date"]).Coercion.TryReadLiteral(new IntValueNode(0, 0, "1"), out _, out _).ShouldBeTrue();
    }

    [Fact]
    public void Everything_that_is_bound_is_where_it_belongs()
    {
        var resolver = Resolve.Object<object?>((_, _) => null);
        var schema = new SchemaBuilder()
            .Add("type Query { i: I! u(c: [Colour!] = [RED, TOP_10_GREEN], d: Date = \"2026-01-31\"): U } enum Colour { RED DARK_BLUE TOP_10_GREEN } scalar Date")
            .Add("interface I { a: Int } type T implements I { a: Int } union U = T | V type V { a: Int }")
            .Bind("Query.i", resolver)
            .Bind("Query.u", Resolve.Object<object?>((_, _) => null))
            .Bind("T.a", Resolve.Value<string, int>((_, _) => 1))
            .Bind("V.a", Resolve.Value<string, int>((_, _) => 1))
            .BindObject<string>("T")
            .BindAbstract("U", _ => "V")
            .BindEnum<Colour>("Colour")
            .BindScalar("Date", StandardScalars.Date)
            .BuildOrThrow();

        schema.QueryType.Fields["i"].Resolver.ShouldBeSameAs(resolver);
        ((ObjectType)schema.Types["T"]).RuntimeType.ShouldBe(typeof(string));
        ((UnionType)schema.Types["U"]).ResolveType!("").ShouldBe("V");
        ((EnumType)schema.Types["Colour"]).Values.Values.Select(value => value.RuntimeValue).ShouldBe([Colour.Red, Colour.DarkBlue, Colour.Top10Green]);
        schema.QueryType.Fields["u"].Arguments["c"].CoercedDefault.ShouldBe(new object[] { Colour.Red, Colour.Top10Green });
        schema.QueryType.Fields["u"].Arguments["d"].CoercedDefault.ShouldBe(new DateOnly(2026, 1, 31));
    }

    [Fact]
    public void Defaults_of_input_objects_are_completed_by_the_defaults_of_their_fields()
    {
        var schema = new SchemaBuilder()
            .Add("type Query { a(outer: Outer = { b: null }): Int } input Outer { inner: [Inner!] = [{}, { x: 5 }] b: Int = 7 c: Int } input Inner { x: Int = 3 y: Float = 1 }")
            .BuildOrThrow();

        var outer = schema.QueryType.Fields["a"].Arguments["outer"].CoercedDefault.ShouldBeOfType<InputObject>();
        outer.Fields.Keys.ShouldBe(["b", "inner"]);
        outer.Fields["b"].ShouldBeNull();
        var inner = outer.Fields["inner"].ShouldBeOfType<object?[]>();
        inner.Cast<InputObject>().Select(value => (value.Fields["x"], value.Fields["y"])).ShouldBe([(3, 1.0), (5, 1.0)]);
    }

    [Fact]
    public void All_that_is_missing_is_reported_with_its_place()
    {
        var result = new SchemaBuilder()
            .Add("type Query { a: Int\n  b: I c: Alone }\ninterface I { a: Int }\ntype T implements I { a: Int }\ntype U implements I { a: Int }\ninterface Alone { a: Int }")
            .Bind("Query.a", Resolve.Value<object?, int>((_, _) => 1))
            .Bind("Query.c", Resolve.Object<object?>((_, _) => null))
            .Bind("T.a", Resolve.Value<string, int>((_, _) => 1))
            .BindObject<string>("T")
            .Build();

        result.Errors.Select(error => (error.Message, error.Locations[0])).ShouldBe(
        [
            ("No resolver is bound to \"Query.b\".", new SourceLocation(2, 3)),
            ("No resolver is bound to \"U.a\".", new SourceLocation(5, 23)),
            ("No class is bound to \"U\", so a value of \"I\" could not be told to be one; bind the class, or bind \"I\".", new SourceLocation(5, 1)),
        ]);
    }

    [Fact]
    public void A_scalar_without_coercion_is_missing_too()
        => Errors("type Query { a: Date } scalar Date", builder => builder.Bind("Query.a", Resolve.Leaf<object?, string>((_, _) => "")))
            .ShouldBe(["The scalar \"Date\" is not bound to a coercion."]);

    [Fact]
    public void What_is_bound_exists_and_is_of_its_kind()
    {
        const string Sdl = "type Query { a: Int } interface I { a: Int }";

        Errors(Sdl, builder => builder.BindScalar("Quantity", StandardScalars.Date)).ShouldBe(["\"Quantity\" is bound, but the schema has no such type."]);
        Errors(Sdl, builder => builder.BindScalar("Query", StandardScalars.Date)).ShouldBe(["\"Query\" is bound as scalar, but it is of kind object."]);
        Errors(Sdl, builder => builder.BindEnum<Colour>("I")).ShouldBe(["\"I\" is bound as enum, but it is of kind interface."]);
        Bound(builder => builder.BindObject<string>("I")).ShouldBe(["\"I\" is bound as object, but it is of kind interface."]);
        Bound(builder => builder.BindAbstract("Query", _ => "")).ShouldBe(["\"Query\" is bound as an interface or union, but it is of kind object."]);
        Bound(builder => builder.BindAbstract("Quantity", _ => "")).ShouldBe(["\"Quantity\" is bound, but the schema has no such type."]);
        foreach (var coordinate in new[] { "I.a", "Quantity.amount", "Quantities", "" })
        {
            Bound(builder => builder.Bind(coordinate, Resolve.Value<object?, int>((_, _) => 1)))
                .ShouldBe([$"A resolver is bound to \"{coordinate}\", but no object type has such a field."]);
        }

        Bound(builder => builder.Bind("Query.b", Resolve.Value<object?, int>((_, _) => 1)))
            .ShouldBe(["A resolver is bound to \"Query.b\", but no object type has such a field. Did you mean \"Query.a\"?"]);

        IEnumerable<string> Bound(Action<SchemaBuilder> bind) => Errors(Sdl, builder => bind(builder.Bind("Query.a", Resolve.Value<object?, int>((_, _) => 1))));
    }

    [Fact]
    public void Nothing_is_bound_twice()
    {
        const string Sdl = "type Query { a: Int b: Int c: Colour d: U e: Date } enum Colour { RED DARK_BLUE TOP_10_GREEN } union U = T type T { a: Int } scalar Date";
        var shared = Resolve.Value<object?, int>((_, _) => 1);

        Errors(Sdl, builder => builder.BindScalar("Date", StandardScalars.Date).BindScalar("Date", StandardScalars.Date)).ShouldBe(["\"Date\" is bound more than once."]);
        Errors(Sdl, builder => builder.BindScalar("Int", StandardScalars.Long).BindScalar("Date", StandardScalars.Date)).ShouldBe(["\"Int\" is bound more than once."]);
        Errors(Sdl, builder => builder.BindEnum<Colour>("Colour").BindEnum<Colour>("Colour").BindScalar("Date", StandardScalars.Date)).ShouldBe(["\"Colour\" is bound more than once."]);
        Errors(Sdl, builder => Complete(builder).BindObject<string>("T").BindObject<Uri>("T")).ShouldBe(["\"T\" is bound more than once."]);
        Errors(Sdl, builder => Complete(builder).BindObject<string>("T").BindObject<string>("Query"))
            .ShouldBe(["The class String is bound to more than one object type; bind the abstract type instead."]);
        Errors(Sdl, builder => Complete(builder).BindAbstract("U", _ => "T").BindAbstract("U", _ => "T")).ShouldBe(["\"U\" is bound more than once."]);
        Errors(Sdl, builder => Complete(builder).BindObject<string>("T").Bind("Query.a", Resolve.Value<object?, int>((_, _) => 1))).ShouldBe(["\"Query.a\" is bound more than once."]);
        Errors("type Query { a: Int b: Int }", builder => builder.Bind("Query.a", shared).Bind("Query.b", shared)).ShouldBe(
        [
            "\"Query.a\" and \"Query.b\" share one resolver; each needs its own.",
            "No resolver is bound to \"Query.b\".",
        ]);

        static SchemaBuilder Complete(SchemaBuilder builder) => builder
            .BindScalar("Date", StandardScalars.Date)
            .BindEnum<Colour>("Colour")
            .Bind("Query.a", Resolve.Value<object?, int>((_, _) => 1))
            .Bind("Query.b", Resolve.Value<object?, int>((_, _) => 1))
            .Bind("Query.c", Resolve.Value<object?, Colour>((_, _) => Colour.Red))
            .Bind("Query.d", Resolve.Object<object?>((_, _) => null))
            .Bind("Query.e", Resolve.Value<object?, DateOnly>((_, _) => default(DateOnly)))
            .Bind("T.a", Resolve.Value<object?, int>((_, _) => 1));
    }

    [Fact]
    public void Values_and_members_of_an_enum_are_the_same_ones()
        => Errors("type Query { a: Colour } enum Colour { RED YELLOW TOP10_GREEN }", builder => builder.BindEnum<Colour>("Colour")).ShouldBe(
        [
            "The value \"Colour.YELLOW\" has no member in Colour.",
            "The member DarkBlue of Colour has no value in the enum \"Colour\".",
        ]);

    private static IEnumerable<string> Errors(string sdl, Action<SchemaBuilder> bind)
    {
        var builder = new SchemaBuilder().Add(sdl);
        bind(builder);
        return builder.Build().Errors.Select(error => error.Message);
    }
}
