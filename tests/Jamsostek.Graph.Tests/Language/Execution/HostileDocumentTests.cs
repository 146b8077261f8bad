using System.Text;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Operations.Cost;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>Queries of death: each is refused by a limit before anything is executed.</summary>
public sealed class HostileDocumentTests
{
    private int _executed;

    public static TheoryData<string, string, string> Documents => new()
    {
        { "deep", $"{{ region {string.Concat(Enumerable.Repeat("{ parent ", 100))} {{ name }} {new string('}', 101)}", "" },
        { "nested beyond the parser", $"{{ region {string.Concat(Enumerable.Repeat("{ parent ", 5_000))} {{ name }} {new string('}', 5_001)}", ErrorCodes.Syntax },
        { "wide", $"{{ {string.Concat(Enumerable.Range(0, 3_000).Select(i => $"a{i}: region {{ name }} "))} }}", ErrorCodes.Syntax },
        { "aliased a thousand times", $"{{ {string.Concat(Enumerable.Range(0, 1_000).Select(i => $"a{i}: children(first: 1000) {{ name }} "))} }}", ErrorCodes.Cost },
        { "large pages in large pages", "{ children(first: 1000) { children(first: 1000) { children(first: 1000) { name } } } }", ErrorCodes.Cost },
        { "fragments that double", string.Concat("{ region { ...F0 } }", string.Concat(Enumerable.Range(0, 20).Select(i => $" fragment F{i} on Region {{ a: parent {{ ...F{i + 1} }} b: parent {{ ...F{i + 1} }} }}")), " fragment F20 on Region { name }"), "" },
        { "a cycle of fragments", "{ region { ...A } } fragment A on Region { parent { ...B } } fragment B on Region { parent { ...A } }", "" },
        { "a hundred thousand tokens", $"{{ {string.Concat(Enumerable.Repeat("a ", 100_000))} }}", ErrorCodes.Syntax },
        { "ten megabytes", $"{{ name }} # {new string('x', 10_000_000)}", ErrorCodes.Syntax },
        { "fields that cannot be merged, by the thousand", $"{{ {string.Concat(Enumerable.Range(0, 1_000).Select(i => $"region(n: {i}) {{ name }} "))} }}", "" },
        { "introspection in introspection", "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }", "" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task It_is_refused(string what, string document, string code)
    {
        var engine = TestEngine.Over(
            CostDirectives.Sdl + """
            type Query { region(n: Int): Region name: String children(first: Int!): [Region!]! @listSize(slicingArguments: ["first"]) }
            type Region { name: String parent: Region children(first: Int!): [Region!]! @listSize(slicingArguments: ["first"]) }
            """,
            builder => builder
                .Bind("Query.region", Resolve.Object<object?>((_, _) => Executed("region")))
                .Bind("Query.name", Resolve.Leaf<object?, string>((_, _) => Executed("name")))
                .Bind("Query.children", Resolve.Objects<object?>((_, _) => [Executed("child")]))
                .Bind("Region.name", Resolve.Leaf<object?, string>((_, _) => Executed("name")))
                .Bind("Region.parent", Resolve.Object<object?>((_, _) => Executed("region")))
                .Bind("Region.children", Resolve.Objects<object?>((_, _) => [Executed("child")])));

        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document) };
        using var response = await engine.Engine.ExecuteAsync(request, default);
        response.Kind.ShouldBe(ResponseKind.RequestError, what);
        response.ErrorCount.ShouldBeInRange(1, 5);
        if (code.Length > 0)
        {
            response.ErrorCode.ShouldBe(code, TestEngine.Text(response));
        }

        _executed.ShouldBe(0);
    }

    private string Executed(string value)
    {
        _executed++;
        return value;
    }
}
