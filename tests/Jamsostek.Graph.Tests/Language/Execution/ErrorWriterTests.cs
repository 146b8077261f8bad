using System.Text;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Syntax;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>Specification, section 7.1.6: the shape of an error.</summary>
public sealed class ErrorWriterTests
{
    [Fact]
    public void Only_what_is_there_is_written() => Write(new GraphQLError("No \"region\".")).ShouldBe("""{"errors":[{"message":"No \"region\"."}]}""");

    [Fact]
    public void Places_paths_and_extensions_are_written_as_JSON()
    {
        var error = new GraphQLError("m", "HC0051") { Locations = [new SourceLocation(1, 2), new SourceLocation(3, 4)], Path = ["a", 0, "b"] }
            .With("maxAllowedItems", 1000)
            .With("rate", 0.5)
            .With("exact", 38.09m)
            .With("large", long.MaxValue)
            .With("yes", true)
            .With("nothing", null)
            .With("list", new object[] { "x", 1, new[] { 2 } })
            .With("day", new DateOnly(2025, 2, 1))
            .With("infinite", double.PositiveInfinity);
        Write(error).ShouldBe(
            """{"errors":[{"message":"m","locations":[{"line":1,"column":2},{"line":3,"column":4}],"path":["a",0,"b"],"extensions":{"code":"HC0051","maxAllowedItems":1000,"rate":0.5,"exact":38.09,"large":9223372036854775807,"yes":true,"nothing":null,"list":["x",1,[2]],"day":"02/01/2025","infinite":"Infinity"}}]}""");
    }

    [Fact]
    public async Task A_resolver_may_say_the_place_itself()
    {
        var engine = TestEngine.Over(
            "type Query { a: Int }",
            builder => builder.Bind("Query.a", Resolve.Value<object?, int>((_, context) => context.Fail<int>(new GraphQLError("over", ErrorCodes.PageSize) { Locations = [new SourceLocation(7, 8)] }.With("max", 5)))));
        (await engine.Ask("{ b: a }")).ShouldBe("""{"data":{"b":null},"errors":[{"message":"over","locations":[{"line":7,"column":8}],"path":["b"],"extensions":{"code":"HC0051","max":5}}]}""");
    }

    private static string Write(GraphQLError error)
    {
        using var response = GraphQLResponse.Refuse(error);
        return Encoding.UTF8.GetString(response.Body);
    }
}
