using static Jamsostek.Graph.Tests.Language.Types.Validation.MarkedSchema;

namespace Jamsostek.Graph.Tests.Language.Types.Validation;

public sealed class RootTypeRulesTests
{
    private const string Section = "Root-Operation-Types";

    [Theory]
    [InlineData("type A { a: Int }")]
    [InlineData("§1schema { mutation: A } type A { a: Int }")]
    [InlineData("§1extend schema { mutation: A } type A { a: Int }")]
    public void There_is_a_root_of_queries(string sdl) => ShouldFail(sdl, "A schema must have a query root type.", Section);

    [Theory]
    [InlineData("schema { query: §1A } enum A { B }", "query", "A", "enum")]
    [InlineData("schema { query: A mutation: §1B } type A { a: Int } input B { b: Int }", "mutation", "B", "input object")]
    [InlineData("type Query { a: Int } §1interface Subscription { a: Int }", "subscription", "Subscription", "interface")]
    public void Roots_are_object_types(string sdl, string operation, string type, string kind) => ShouldFail(
        sdl,
        $"The {operation} root type must be an object type; \"{type}\" is of kind {kind}.",
        Section);

    [Fact]
    public void Roots_differ() => ShouldFail(
        "schema { query: §1A mutation: §2A } type A { a: Int }",
        "The root types must differ; \"A\" is both the query and the mutation root type.",
        Section);

    [Theory]
    [InlineData("schema { §1query: A §2query: B } type A { a: Int } type B { a: Int }", "query")]
    [InlineData("schema { query: A §1mutation: B } extend schema { §2mutation: C } type A { a: Int } type B { a: Int } type C { a: Int }", "mutation")]
    public void An_operation_has_one_root(string sdl, string operation) => ShouldFail(sdl, $"There can be only one {operation} root type in a schema.", Section);

    [Fact]
    public void A_schema_without_a_definition_can_be_extended()
        => ShouldPass("directive @link(url: String!) on SCHEMA extend schema @link(url: \"x\") type Query { a: Int }");
}
