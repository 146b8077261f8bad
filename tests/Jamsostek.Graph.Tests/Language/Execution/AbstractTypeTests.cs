using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>Specification, section 6.4.3, Resolving Abstract Types.</summary>
public sealed class AbstractTypeTests
{
    private const string Sdl = """
        type Query { any: [Region!]! }
        interface Region { name: String! }
        type Province implements Region { name: String! }
        type Special implements Region { name: String! }
        """;

    [Fact]
    public async Task A_value_has_the_type_of_the_nearest_bound_class()
    {
        var engine = TestEngine.Over(Sdl, builder => Bind(builder)
            .BindObject<Area>("Province")
            .BindObject<SpecialArea>("Special"));
        (await engine.Ask("{ any { __typename name } }")).ShouldBe(
            """{"data":{"any":[{"__typename":"Province","name":"a"},{"__typename":"Special","name":"b"},{"__typename":"Special","name":"c"}]}}""");
    }

    [Fact]
    public async Task A_function_may_tell_the_type()
    {
        var engine = TestEngine.Over(Sdl, builder => Bind(builder).BindAbstract("Region", area => ((Area)area).Name == "a" ? "Special" : "Province"));
        (await engine.Ask("{ any { __typename } }")).ShouldBe("""{"data":{"any":[{"__typename":"Special"},{"__typename":"Province"},{"__typename":"Province"}]}}""");
    }

    [Fact]
    public async Task A_type_that_is_none_of_the_possible_ones_is_a_mistake_of_ours()
    {
        var engine = TestEngine.Over(Sdl, builder => Bind(builder).BindAbstract("Region", area => ((Area)area).Name == "c" ? "Query" : "Province"));
        (await engine.Ask("{ any { __typename } }")).ShouldStartWith("""{"data":null,"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["any",2],""");
    }

    private static SchemaBuilder Bind(SchemaBuilder builder) => builder
        .Bind("Query.any", Resolve.Objects<object?>((_, _) => [new Area("a"), new SpecialArea("b"), new VerySpecialArea("c")]))
        .Bind("Province.name", Resolve.Leaf<Area, string>((area, _) => area.Name))
        .Bind("Special.name", Resolve.Leaf<Area, string>((area, _) => area.Name));

    private record Area(string Name);

    private record SpecialArea(string Name) : Area(Name);

    private sealed record VerySpecialArea(string Name) : SpecialArea(Name);
}
