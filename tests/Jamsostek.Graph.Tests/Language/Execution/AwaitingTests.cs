using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>Fields whose answers are awaited: started together, written in order, mutations one after another.</summary>
public sealed class AwaitingTests
{
    [Fact]
    public async Task Siblings_are_started_before_any_is_awaited_and_stand_in_the_order_of_the_document()
    {
        var gates = new Gates();
        var engine = TestEngine.Over(
            "type Query { a: Int b: Int now: Int c: Int }",
            builder => builder
                .Bind("Query.a", gates.Field<object?>("a"))
                .Bind("Query.b", gates.Field<object?>("b"))
                .Bind("Query.now", Resolve.Value<object?, int>((_, _) => 0))
                .Bind("Query.c", gates.Field<object?>("c")));

        var answer = engine.Ask("{ c a now b }");
        gates.Started.ShouldBe(["c", "a", "b"]);
        gates.Open("b", 2);
        gates.Open("c", 3);
        answer.IsCompleted.ShouldBeFalse();
        gates.Open("a", 1);
        (await answer).ShouldBe("""{"data":{"c":3,"a":1,"now":0,"b":2}}""");
    }

    [Fact]
    public async Task Items_and_nested_objects_are_started_together_too()
    {
        var gates = new Gates();
        var engine = TestEngine.Over(
            "type Query { items: [Item!]! one: Item } type Item { id: String! inner: Item! value: Int }",
            builder => builder
                .Bind("Query.items", Resolve.Objects<object?>((_, _) => ["x", "y"]))
                .Bind("Query.one", Resolve.Object<object?>((_, _) => "z"))
                .Bind("Item.id", Resolve.Leaf<string, string>((item, _) => item))
                .Bind("Item.inner", Resolve.Object<string>((item, _) => item + item))
                .Bind("Item.value", gates.Field<string>("value")));

        var answer = engine.Ask("{ items { id inner { value } } one { inner { inner { value } } } }");
        gates.Started.ShouldBe(["valuexx", "valueyy", "valuezzzz"]);
        gates.Open("valuezzzz", 3);
        gates.Open("valueyy", 2);
        gates.Open("valuexx", 1);
        (await answer).ShouldBe("""{"data":{"items":[{"id":"x","inner":{"value":1}},{"id":"y","inner":{"value":2}}],"one":{"inner":{"inner":{"value":3}}}}}""");
    }

    [Fact]
    public async Task Errors_keep_the_order_of_the_document_whoever_fails_first()
    {
        var gates = new Gates();
        var engine = TestEngine.Over(
            "type Query { a: Int b: Int }",
            builder => builder.Bind("Query.a", gates.Field<object?>("a")).Bind("Query.b", gates.Field<object?>("b")));

        var answer = engine.Ask("{ a b }");
        gates.Open("b", "no number");
        gates.Open("a", "no number");
        var text = await answer;
        text.ShouldStartWith("""{"data":{"a":null,"b":null},"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"UNEXPECTED_ERROR","id":""");
        text.IndexOf("\"path\":[\"a\"]", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("\"path\":[\"b\"]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Awaited_lists_are_of_leaves_or_objects_or_lists()
    {
        var engine = TestEngine.Over(
            "type Query { numbers: [Float] names: [[String!]!] items: [[Item]] } type Item { id: String! }",
            builder => builder
                .Bind("Query.numbers", Resolve.Async<object?>((_, _) => new(new object?[] { 1, 2.5, null })))
                .Bind("Query.names", Resolve.Async<object?>(async (_, _) =>
                {
                    await Task.Yield();
                    return new List<string[]> { new[] { "a" }, Array.Empty<string>() };
                }))
                .Bind("Query.items", Resolve.Async<object?>((_, _) => new(new object[] { new object?[] { "x", null }, new HashSet<string> { "y" } })))
                .Bind("Item.id", Resolve.Leaf<string, string>((item, _) => item)));

        (await engine.Ask("{ numbers names items { id } }")).ShouldBe(
            """{"data":{"numbers":[1,2.5,null],"names":[["a"],[]],"items":[[{"id":"x"},null],[{"id":"y"}]]}}""");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_fields_of_a_mutation_run_one_after_another(bool isAsync)
    {
        var number = 0;
        var running = 0;
        var engine = TestEngine.Over(
            "type Query { a: Int } type Mutation { add(n: Int!): Counter } type Counter { now: Int }",
            builder => builder
                .Bind("Query.a", Resolve.Value<object?, int>((_, _) => 1))
                .Bind("Mutation.add", isAsync
                    ? Resolve.Async<object?>(async (_, context) =>
                    {
                        Interlocked.Increment(ref running).ShouldBe(1);
                        await Task.Yield();
                        number += context.Arguments.Get("n", 0);
                        Interlocked.Decrement(ref running);
                        return "counter";
                    })
                    : Resolve.Object<object?>((_, context) =>
                    {
                        number += context.Arguments.Get("n", 0);
                        return "counter";
                    }))
                .Bind("Counter.now", isAsync ? Resolve.Async<object>((_, _) => new(number)) : Resolve.Value<object, int>((_, _) => number)));

        (await engine.Ask("mutation { a: add(n: 1) { now } b: add(n: 10) { now } c: add(n: 100) { now } }"))
            .ShouldBe("""{"data":{"a":{"now":1},"b":{"now":11},"c":{"now":111}}}""");
    }

    [Fact]
    public async Task After_a_null_that_ends_the_mutation_no_further_field_runs()
    {
        var ran = new List<int>();
        var engine = TestEngine.Over(
            "type Query { a: Int } type Mutation { run(n: Int!): Int! }",
            builder => builder
                .Bind("Query.a", Resolve.Value<object?, int>((_, _) => 1))
                .Bind("Mutation.run", Resolve.Async<object?>(async (_, context) =>
                {
                    await Task.Yield();
                    ran.Add(context.Arguments.Get("n", 0));
                    return context.Arguments.Get("n", 0) == 2 ? null : 0;
                })));

        (await engine.Ask("mutation { a: run(n: 1) b: run(n: 2) c: run(n: 3) }")).ShouldStartWith("""{"data":null,"errors":[{"message":"Mutation.run is of the type Int!,""");
        ran.ShouldBe([1, 2]);
    }
}
