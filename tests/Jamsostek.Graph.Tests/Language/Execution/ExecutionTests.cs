using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

public sealed class ExecutionTests
{
    private readonly TestEngine _engine = TestEngine.Over(
        """
        type Query { province(code: String! = "11"): Province provinces(first: Int): [Province!]! numbers: [Int!]! }
        type Province { code: String! name: String! parent: Province workers(since: Int = 2020): Int }
        """,
        builder => builder
            .Bind("Query.province", Resolve.Object<object?>((_, context) => context.Arguments.Get("code", "")))
            .Bind("Query.provinces", Resolve.Objects<object?>((_, context) => Enumerable.Range(11, context.Arguments.Get("first", 3)).Select(code => code.ToString()).ToArray()))
            .Bind("Query.numbers", Resolve.Leaves<object?, int>((_, _) => [1, 2, 3]))
            .Bind("Province.code", Resolve.Leaf<string, string>((code, _) => code))
            .Bind("Province.name", Resolve.Leaf<string, string>((code, _) => $"P \"{code}\"\n"))
            .Bind("Province.parent", Resolve.Object<string>((_, _) => null))
            .Bind("Province.workers", Resolve.Value<string, int>((_, context) => context.Arguments.Get("since", 0))));

    [Theory]
    [InlineData("{ __typename }", """{"data":{"__typename":"Query"}}""")]
    [InlineData("{ province { code name parent { code } workers } }", """{"data":{"province":{"code":"11","name":"P \"11\"\n","parent":null,"workers":2020}}}""")]
    [InlineData("{ a: province(code: \"12\") { x: code } numbers }", """{"data":{"a":{"x":"12"},"numbers":[1,2,3]}}""")]
    [InlineData("{ provinces(first: 2) { code __typename } }", """{"data":{"provinces":[{"code":"11","__typename":"Province"},{"code":"12","__typename":"Province"}]}}""")]
    [InlineData("{ __type(name: \"Province\") { kind name } }", """{"data":{"__type":{"kind":"OBJECT","name":"Province"}}}""")]
    public async Task Answers_what_was_asked(string document, string answer) => (await _engine.Ask(document)).ShouldBe(answer);
}
