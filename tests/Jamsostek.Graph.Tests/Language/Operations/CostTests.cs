using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Operations.Cost;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation;
using Jamsostek.Graph.Tests.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Operations;

/// <summary>Draft IBM cost specification: prices worked out by hand.</summary>
public sealed class CostTests
{
    private const string Sdl = CostDirectives.Sdl + """
        type Query {
          provinces(first: Int, after: String, last: Int, where: Where): ProvincesConnection
            @listSize(assumedSize: 1000, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 50, sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
          top(n: Int!): [Province!] @listSize(slicingArguments: ["n"])
          page(by: Page): [Province!] @listSize(slicingArguments: ["by.size"], slicingArgumentDefaultValue: 20)
          all: [Province!] @listSize(assumedSize: 38)
          some: [Province]
          grid: [[Province]]
          region: Region
          scan(where: Where @cost(weight: "2"), flag: Boolean @cost(weight: "0.5")): Int @cost(weight: "5")
          heavy: Heavy
        }
        type ProvincesConnection { nodes: [Province!] edges: [Edge!] totalCount: Int! @cost(weight: "3") totals: Labour }
        type Edge { cursor: String! node: Province! }
        interface Region { name: String labour: Labour @cost(weight: "4") parent: Region }
        type Province implements Region { name: String labour: Labour parent: Region code: Code }
        type Kota implements Region { name: String labour: Labour @cost(weight: "7") parent: Region }
        type Labour { workers: Int byStatus: [Status!] }
        type Status { workers: Int }
        type Heavy @cost(weight: "100") { a: Int }
        scalar Code @cost(weight: "0.25")
        input Page { size: Int }
        input Where { name: Text and: [Where!] kota: Where @cost(weight: "10") limit: Int @cost(weight: "1.5") }
        input Text { eq: String in: [String!] }
        """;

    private static readonly Schema s_schema = Schema(Sdl);

    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ region { name } }", 1, 2)]
    [InlineData("{ heavy { a } }", 1, 101)]
    [InlineData("{ scan }", 5, 1)]
    [InlineData("{ scan(flag: true) }", 5.5, 1)]
    [InlineData("{ scan(flag: null) }", 5.5, 1)]
    [InlineData("{ __schema { types { fields { name } } } }", 0, 1)]
    // the connection 1; per node: labour 4 (from the interface), 10 assumed items of byStatus (field 1)
    [InlineData("{ provinces(first: 38) { nodes { name labour { workers } } } }", 1 + 1 + (38 * 4), 1 + 1 + 38 + 38)]
    [InlineData("{ provinces { nodes { name } totalCount } }", 1 + 1 + 3, 1 + 1 + 50)]
    [InlineData("{ provinces(last: 3, first: 5) { edges { node { name } } totals { workers } } }", 1 + 1 + 5 + 1, 1 + 1 + 5 + 5 + 1)]
    [InlineData("{ provinces(first: 0) { nodes { labour { workers } } } }", 2, 2)]
    [InlineData("{ provinces(first: -5) { nodes { labour { workers } } } }", 2, 2)]
    [InlineData("{ top(n: 4) { labour { byStatus { workers } } } }", 1 + (4 * (4 + 1)), 1 + (4 * (1 + 1 + 10)))]
    [InlineData("{ page(by: {size: 7}) { name } }", 2, 8)]
    [InlineData("{ page { name } }", 1, 21)]
    [InlineData("{ all { code } }", 1, 1 + (38 * 1.25))]
    [InlineData("{ some { name } }", 1, 11)]
    [InlineData("{ grid { name } }", 1, 101)]
    [InlineData("{ region { labour { workers } parent { labour { workers } } } }", 1 + 7 + 1 + 7, 1 + 1 + 1 + 1 + 1)]
    [InlineData("{ region { ... on Kota { labour { workers } } ... on Province { parent { name } } } }", 1 + 7, 1 + 1 + 1)]
    [InlineData("{ a: heavy { a } b: heavy { a } c: heavy { a } }", 3, 301)]
    // where 2 (said once), name 1 (an input object), kota 10, limit 1.5, and: one for each of its objects
    [InlineData("{ scan(where: {name: {eq: \"x\"}, limit: 3}) }", 5 + 2 + 1 + 1.5, 1)]
    [InlineData("{ scan(where: {kota: {name: {in: [\"x\", \"y\"]}}}) }", 5 + 2 + 10 + 1, 1)]
    [InlineData("{ scan(where: {and: [{limit: 1}, {and: [{}]}]}) }", 5 + 2 + 1 + 1.5 + 1 + 1, 1)]
    public async Task An_operation_costs(string document, double fieldCost, double typeCost)
        => (await Price(document)).ShouldBe($"{{\"extensions\":{{\"operationCost\":{{\"fieldCost\":{fieldCost},\"typeCost\":{typeCost}}}}}}}");

    [Theory]
    [InlineData("{name: {eq: \"x\"}, limit: 3}", """{"name":{"eq":"x"},"limit":3}""")]
    [InlineData("{kota: {name: {in: [\"x\", \"y\"]}}}", """{"kota":{"name":{"in":["x","y"]}}}""")]
    [InlineData("{and: [{limit: 1}, {and: [{}]}]}", """{"and":[{"limit":1},{"and":{}}]}""")]
    [InlineData("null", "null")]
    public async Task A_filter_as_a_variable_costs_what_its_literal_costs(string literal, string variable)
    {
        var expected = await Price($"{{ scan(where: {literal}) provinces(first: 9, where: {literal}) {{ nodes {{ name }} }} }}");
        (await Price("query($w: Where, $n: Int) { scan(where: $w) provinces(first: $n, where: $w) { nodes { name } } }", $$"""{"w":{{variable}},"n":9}""")).ShouldBe(expected);
    }

    [Fact]
    public async Task The_size_comes_from_the_variable_of_each_request()
    {
        const string Document = "query($n: Int!) { top(n: $n) { name } }";
        (await Price(Document, """{"n":3}""")).ShouldContain("\"typeCost\":4}");
        (await Price(Document, """{"n":500}""")).ShouldContain("\"typeCost\":501}");
    }

    [Theory]
    [InlineData("{ page(by: {}) { name } }", null)]
    [InlineData("{ top(n: 3) { name } }", null)]
    [InlineData("query($p: Page) { page(by: $p) { name } }", null)]
    public async Task A_slicing_argument_may_be_left_to_its_default(string document, string? variables) => (await Price(document, variables)).ShouldStartWith("{\"extensions\"");

    [Fact]
    public async Task Exactly_one_slicing_argument_is_asked_for_where_the_schema_says_so()
    {
        var schema = Schema(CostDirectives.Sdl + " type Query { a(first: Int, last: Int): [T] @listSize(slicingArguments: [\"first\", \"last\"]) } type T { b: Int }");
        (await Price("{ a { b } }", schema: schema)).ShouldBe(Refusal("Exactly one of the arguments first, last of Query.a must be given, found 0."));
        (await Price("{ a(first: 1, last: 2) { b } }", schema: schema)).ShouldBe(Refusal("Exactly one of the arguments first, last of Query.a must be given, found 2."));
        (await Price("{ a(first: 1, last: null) { b } }", schema: schema)).ShouldStartWith("{\"extensions\"");

        static string Refusal(string message)
            => $"{{\"errors\":[{{\"message\":\"{message}\",\"locations\":[{{\"line\":1,\"column\":3}}],\"extensions\":{{\"code\":\"HC0082\",\"field\":\"Query.a\"}}}}]}}";
    }

    [Fact]
    public async Task Over_the_limit_a_request_is_refused_with_both_figures()
    {
        using var response = await Engine(maxTypeCost: 10).Engine.ExecuteAsync(TestEngine.Request("query Q { some { name } }"), default);
        response.Kind.ShouldBe(ResponseKind.RequestError);
        (response.FieldCost, response.TypeCost, response.OperationName).ShouldBe((1, 11, "Q"));
        TestEngine.Text(response).ShouldBe(
            """{"errors":[{"message":"The operation has a type cost of 11, and 10 is allowed: ask for fewer items (first, last), fewer levels or fewer fields.","extensions":{"code":"HC0047","fieldCost":1,"maxFieldCost":50000,"typeCost":11,"maxTypeCost":10}}]}""");
    }

    [Fact]
    public async Task An_answer_tells_its_price_when_asked()
    {
        var engine = Engine(maxTypeCost: 1);
        using var priced = await engine.Engine.ExecuteAsync(TestEngine.Request("{ some { name } }") with { Cost = CostMode.ValidateOnly }, default);
        priced.Kind.ShouldBe(ResponseKind.Executed);
        TestEngine.Text(priced).ShouldBe("""{"extensions":{"operationCost":{"fieldCost":1,"typeCost":11}}}""");
        (await engine.Ask(TestEngine.Request("{ __typename }") with { Cost = CostMode.Report })).ShouldBe(
            """{"data":{"__typename":"Query"},"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""");
    }

    [Fact]
    public async Task Fragments_that_double_at_each_level_are_priced_at_once()
    {
        var document = string.Concat("{ region { ...F1 } }", string.Concat(Enumerable.Range(1, 20).Select(i => $" fragment F{i} on Region {{ a: parent {{ ...F{i + 1} }} b: parent {{ ...F{i + 1} }} }}")), " fragment F21 on Region { name }");
        var engine = new TestEngine(s_schema, new EngineOptions { ValidationLimits = ValidationLimits.Unlimited });
        (await engine.Ask(TestEngine.Request(document) with { Cost = CostMode.ValidateOnly })).ShouldContain($"\"fieldCost\":{(1 << 21) - 1},");
    }

    [Theory]
    [InlineData("type Query { a: Int @cost(weight: \"much\") }", "The weight of @cost on Query.a is \"much\", which is no number.")]
    [InlineData("type Query { a: [Int] @listSize(slicingArguments: [\"n\"]) }", "@listSize on Query.a names the slicing argument \"n\", which the field does not have.")]
    public void A_directive_that_cannot_be_is_told_when_the_engine_is_made(string sdl, string message)
        => Should.Throw<InvalidOperationException>(() => new TestEngine(new SchemaBuilder().Add(CostDirectives.Sdl + sdl).BuildOrThrow())).Message.ShouldBe(message);

    /// <summary>A schema that can be planned: its fields are never answered.</summary>
    private static Schema Schema(string sdl)
    {
        var schema = new SchemaBuilder().Add(sdl).BuildOrThrow();
        foreach (var field in schema.Types.Values.OfType<ObjectType>().SelectMany(type => type.Fields.Values).Where(field => field.Binding is null))
        {
            Resolve.Async<object?>((_, _) => default).AttachTo(field).ShouldBeNull();
        }

        return schema;
    }

    private static TestEngine Engine(double maxTypeCost) => new(s_schema, new EngineOptions { MaxTypeCost = maxTypeCost });

    private static Task<string> Price(string document, string? variables = null, Schema? schema = null)
        => new TestEngine(schema ?? s_schema).Ask(TestEngine.Request(document, variables) with { Cost = CostMode.ValidateOnly });
}
