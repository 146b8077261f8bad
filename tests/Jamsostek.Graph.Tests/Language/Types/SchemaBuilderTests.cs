using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Types;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Types_keep_the_order_of_their_definition_and_built_in_ones_follow()
    {
        var schema = Build("type Query { b: B } enum B { X } scalar A");

        schema.Types.Keys.ShouldBe([
            "Query", "B", "A", "String", "Boolean",
            "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation",
        ]);
    }

    [Fact]
    public void Built_in_scalars_are_there_only_when_something_refers_to_them()
    {
        Build("type Query { a: Int }").Types.Keys.ShouldContain("Int");
        Build("type Query { a(id: ID): String }").Types.Keys.ShouldContain("ID");
        Build("type Query { a: String }").Types.Keys.ShouldNotContain("Float");
    }

    [Fact]
    public void Directives_of_the_documents_come_before_the_built_in_ones()
        => Build("directive @a on FIELD type Query { a: Int }").Directives.Keys.ShouldBe(["a", "include", "skip", "deprecated", "specifiedBy", "oneOf"]);

    [Fact]
    public void A_built_in_directive_may_be_defined_by_the_schema_itself()
    {
        var schema = Build("directive @skip(if: Boolean!, reason: String) on FIELD type Query { a: Int }");

        schema.Directives["skip"].Arguments.Keys.ShouldBe(["if", "reason"]);
        schema.Directives.Keys.ShouldBe(["skip", "include", "deprecated", "specifiedBy", "oneOf"]);
    }

    [Fact]
    public void Without_a_schema_definition_the_default_names_are_the_roots()
    {
        var schema = Build("type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }");

        schema.RootType(OperationKind.Query).ShouldBe(schema.Types["Query"]);
        schema.RootType(OperationKind.Mutation).ShouldBe(schema.Types["Mutation"]);
        schema.RootType(OperationKind.Subscription).ShouldBe(schema.Types["Subscription"]);
    }

    [Fact]
    public void With_a_schema_definition_only_what_it_names_is_a_root()
    {
        var schema = Build("\"What for\" schema { query: Root } type Root { a: Mutation } type Mutation { a: Int }");

        schema.Description.ShouldBe("What for");
        schema.QueryType.Name.ShouldBe("Root");
        schema.MutationType.ShouldBeNull();
        schema.SubscriptionType.ShouldBeNull();
    }

    [Fact]
    public void An_extension_of_the_schema_adds_roots()
        => Build("schema { query: A } extend schema { mutation: B } type A { a: Int } type B { a: Int }").MutationType!.Name.ShouldBe("B");

    [Fact]
    public void Extensions_add_to_the_definition_whichever_document_comes_first()
    {
        var schema = new SchemaBuilder()
            .Add("extend type Query implements I { b: Int } extend union U = B extend enum E { Y } extend input N { b: Int } extend interface I { b: Int } extend scalar S @specifiedBy(url: \"https://example.org/s\")")
            .Add("type Query { a: Int u: U e(n: N): E } interface I { b: Int } union U = A enum E { X } input N { a: Int } scalar S type A { a: S } type B { a: Int }".Replace("interface I { b: Int }", "interface I { a: Int }"))
            .BuildOrThrow();

        schema.QueryType.Fields.Keys.ShouldBe(["a", "u", "e", "b"]);
        schema.QueryType.Interfaces.ShouldBe([(InterfaceType)schema.Types["I"]]);
        ((UnionType)schema.Types["U"]).Types.Select(type => type.Name).ShouldBe(["A", "B"]);
        ((EnumType)schema.Types["E"]).Values.Keys.ShouldBe(["X", "Y"]);
        ((InputObjectType)schema.Types["N"]).Fields.Keys.ShouldBe(["a", "b"]);
        ((ScalarType)schema.Types["S"]).SpecifiedByUrl.ShouldBe("https://example.org/s");
    }

    [Fact]
    public void Equal_wrapped_types_are_the_same_object()
    {
        var schema = Build("type Query { a: [Int!]! b: [Int!]! c: [Int!] }");

        schema.QueryType.Fields["a"].Type.ShouldBeSameAs(schema.QueryType.Fields["b"].Type);
        schema.QueryType.Fields["a"].Type.Nullable.ShouldBeSameAs(schema.QueryType.Fields["c"].Type);
        schema.QueryType.Fields["a"].Type.ToString().ShouldBe("[Int!]!");
    }

    [Fact]
    public void Members_keep_their_descriptions_deprecations_and_directives()
    {
        var schema = Build("""
            directive @tag(name: String) repeatable on FIELD_DEFINITION | ENUM_VALUE | ARGUMENT_DEFINITION | OBJECT
            "The root" type Query @tag(name: "q") {
              "A field" a("An argument" x: Int = 1 @deprecated(reason: "Old")): E @tag(name: "f") @deprecated
            }
            enum E { "A value" X @deprecated(reason: "Never") @tag Y }
            """);
        var field = schema.QueryType.Fields["a"];
        var argument = field.Arguments["x"];
        var value = ((EnumType)schema.Types["E"]).Values["X"];

        schema.QueryType.Description.ShouldBe("The root");
        schema.QueryType.AppliedDirectives.Select(directive => directive.Name.Value).ShouldBe(["tag"]);
        (field.Description, field.DeprecationReason).ShouldBe(("A field", "No longer supported"));
        field.AppliedDirectives.Select(directive => directive.Name.Value).ShouldBe(["tag", "deprecated"]);
        (argument.Description, argument.DeprecationReason, argument.CoercedDefault).ShouldBe(("An argument", "Old", 1));
        (value.Description, value.DeprecationReason).ShouldBe(("A value", "Never"));
        ((EnumType)schema.Types["E"]).Values["Y"].DeprecationReason.ShouldBeNull();
    }

    [Fact]
    public void Possible_types_are_implementations_members_or_the_object_itself()
    {
        var schema = Build("type Query implements I { a: U } interface I { a: U } type A implements I { a: U } union U = A | B type B { b: Int }");

        Names("I").ShouldBe(["Query", "A"]);
        Names("U").ShouldBe(["A", "B"]);
        Names("B").ShouldBe(["B"]);
        Names("String").ShouldBeEmpty();

        IEnumerable<string> Names(string type) => schema.PossibleTypesOf(schema.Types[type]).Select(possible => possible.Name);
    }

    [Fact]
    public void Meta_fields_are_found_but_not_defined()
    {
        var schema = Build("type Query { a: U } union U = A type A implements I { b: Int } interface I { b: Int }");

        schema.MetaField(schema.QueryType, "__schema")!.Type.ToString().ShouldBe("__Schema!");
        schema.MetaField(schema.QueryType, "__type")!.Arguments["name"].Type.ToString().ShouldBe("String!");
        foreach (var name in new[] { "Query", "U", "A", "I" })
        {
            schema.MetaField(schema.Types[name], "__typename")!.Type.ToString().ShouldBe("String!");
            schema.MetaField(schema.Types[name], "__typename")!.Coordinate.ShouldBe($"{name}.__typename");
        }

        schema.MetaField(schema.Types["A"], "__schema").ShouldBeNull();
        schema.MetaField(schema.QueryType, "a").ShouldBeNull();
        schema.MetaField(schema.Types["String"], "__typename").ShouldBeNull();
        schema.QueryType.Fields.Keys.ShouldBe(["a"]);
    }

    [Fact]
    public void A_builder_builds_once()
    {
        var builder = new SchemaBuilder().Add("type Query { a: Int }");
        builder.Build();

        Should.Throw<InvalidOperationException>(builder.Build).Message.ShouldBe("A schema builder builds once, since its resolvers then belong to that schema.");
    }

    [Fact]
    public void A_syntax_error_is_an_error_of_the_build()
    {
        var result = new SchemaBuilder().Add("type Query {").Build();

        result.Schema.ShouldBeNull();
        result.Errors.ShouldHaveSingleItem().Code.ShouldBe("HC0011");
    }

    [Fact]
    public void Building_or_throwing_lists_every_error_with_its_place()
        => Should.Throw<InvalidOperationException>(() => new SchemaBuilder().Add("type Query { a: Missing\n  b: Absent }").BuildOrThrow()).Message
            .ShouldBe("The schema cannot be built:\n- There is no type named \"Missing\". (1:17)\n- There is no type named \"Absent\". (2:6)");

    private static Schema Build(string sdl) => new SchemaBuilder().Add(sdl).BuildOrThrow();
}
