using static Jamsostek.Graph.Tests.Language.Types.Validation.MarkedSchema;

namespace Jamsostek.Graph.Tests.Language.Types.Validation;

public sealed class FieldRulesTests
{
    [Theory]
    [InlineData("type Query { a: A } §1type A", "Objects")]
    [InlineData("type Query { a: A } §1interface A", "Interfaces")]
    public void Objects_and_interfaces_have_fields(string sdl, string section)
        => ShouldFail(sdl, "The type \"A\" must have at least one field.", $"{section}.Type-Validation");

    [Theory]
    [InlineData("type Query { a: §1I } input I { b: Int }", "Query.a", "I", "Objects")]
    [InlineData("type Query { a: Int } interface A { b: §1[I!]! } input I { b: Int }", "A.b", "[I!]!", "Interfaces")]
    public void Fields_answer_output_types(string sdl, string coordinate, string type, string section) => ShouldFail(
        sdl,
        $"The type of \"{coordinate}\" must be an output type; \"{type}\" is an input object.",
        $"{section}.Type-Validation");

    [Fact]
    public void Fields_may_come_from_an_extension_alone() => ShouldPass("type Query extend type Query { a: Int }");
}
