using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Tests.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Operations;

/// <summary>What happens between a document and its execution.</summary>
public sealed class OperationChoiceTests
{
    private const string Two = "query A { a } mutation B { b }";
    private readonly SchemaSource _schema = new();

    [Theory]
    [InlineData("{ a }", null, ResponseKind.Executed, """{"data":{"a":1}}""")]
    [InlineData("{ a }", "", ResponseKind.Executed, """{"data":{"a":1}}""")]
    [InlineData(Two, "A", ResponseKind.Executed, """{"data":{"a":1}}""")]
    [InlineData(Two, "B", ResponseKind.Executed, """{"data":{"b":2}}""")]
    [InlineData(Two, null, ResponseKind.RequestError, """{"errors":[{"message":"The document has 2 operations: say with \"operationName\" which one to execute.","extensions":{"code":"OPERATION_NOT_FOUND"}}]}""")]
    [InlineData(Two, "C", ResponseKind.RequestError, """{"errors":[{"message":"The document has no operation named \"C\".","extensions":{"code":"OPERATION_NOT_FOUND"}}]}""")]
    [InlineData("", null, ResponseKind.RequestError, """{"errors":[{"message":"The request has no document: send it as \"query\".","extensions":{"code":"HC0013"}}]}""")]
    public async Task The_operation_is_chosen_by_its_name(string document, string? name, ResponseKind kind, string answer)
    {
        using var response = await _schema.Engine().Engine.ExecuteAsync(TestEngine.Request(document) with { OperationName = name }, default);
        TestEngine.Text(response).ShouldBe(answer);
        response.Kind.ShouldBe(kind);
    }

    [Fact]
    public async Task A_request_that_may_only_read_runs_no_mutation()
    {
        using var response = await _schema.Engine().Engine.ExecuteAsync(TestEngine.Request(Two) with { OperationName = "B", QueryOnly = true }, default);
        response.Kind.ShouldBe(ResponseKind.MethodNotAllowed);
        response.Operation.ShouldBe(OperationKind.Mutation);
        response.OperationName.ShouldBe("B");
        TestEngine.Text(response).ShouldBe("""{"errors":[{"message":"This request may only read: send a mutation by POST.","extensions":{"code":"MUTATION_NOT_ALLOWED"}}]}""");
        _schema.Mutations.ShouldBe(0);
    }

    [Theory]
    [InlineData("{ a", "HC0011")]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    public async Task A_document_that_is_not_valid_is_refused_with_its_place(string document, string code)
    {
        using var response = await _schema.Engine().Engine.ExecuteAsync(TestEngine.Request(document), default);
        response.Kind.ShouldBe(ResponseKind.RequestError);
        response.ErrorCount.ShouldBe(1);
        response.ErrorCode.ShouldBe(code);
        TestEngine.Text(response).ShouldStartWith("{\"errors\":[{\"message\":");
        TestEngine.Text(response).ShouldContain("\"locations\":[{\"line\":1,\"column\":");
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } }", 3)]
    [InlineData("{ a ...F } fragment F on Query { x: __type(name: \"Query\") { name } }", 34)]
    public async Task Introspection_can_be_turned_off(string document, int column)
    {
        var engine = _schema.Engine(new EngineOptions { AllowIntrospection = false });
        (await engine.Ask(document)).ShouldBe(
            $$$"""{"errors":[{"message":"Introspection is turned off on this server: read the schema's SDL instead.","locations":[{"line":1,"column":{{{column}}}}],"extensions":{"code":"HC0046"}}]}""");
        (await engine.Ask("{ __typename }")).ShouldBe("""{"data":{"__typename":"Query"}}""");
        (await _schema.Engine().Ask(document)).ShouldStartWith("{\"data\":");
    }

    [Fact]
    public async Task A_condition_that_is_null_is_refused()
        => (await _schema.Engine().Ask("query($x: Boolean = true) { a @include(if: $x) }", """{"x":null}""")).ShouldBe(
            """{"errors":[{"message":"Variable \"$x\" decides what is skipped or included and must not be null.","extensions":{"code":"HC0016"}}]}""");

    [Fact]
    public async Task A_plan_that_grows_with_the_types_is_bounded()
    {
        var engine = _schema.Engine(new EngineOptions { MaxPlannedFields = 10 });
        (await engine.Ask("{ a b: a c: a d: a e: a f: a g: a h: a i: a j: a }")).ShouldStartWith("{\"data\":");
        (await engine.Ask("{ a b: a c: a d: a e: a f: a g: a h: a i: a j: a k: a }")).ShouldBe(
            """{"errors":[{"message":"The operation selects more than 10 fields once its fragments are inlined for every type they apply to.","extensions":{"code":"HC0047","maxPlannedFields":10}}]}""");
    }

    private sealed class SchemaSource
    {
        public int Mutations { get; private set; }

        public TestEngine Engine(EngineOptions? options = null) => TestEngine.Over(
            "type Query { a: Int } type Mutation { b: Int }",
            builder => builder
                .Bind("Query.a", Resolve.Value<object?, int>((_, _) => 1))
                .Bind("Mutation.b", Resolve.Value<object?, int>((_, _) =>
                {
                    Mutations++;
                    return 2;
                })),
            options);
    }
}
