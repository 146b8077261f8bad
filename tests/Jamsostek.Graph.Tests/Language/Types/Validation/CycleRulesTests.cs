using static Jamsostek.Graph.Tests.Language.Types.Validation.MarkedSchema;

namespace Jamsostek.Graph.Tests.Language.Types.Validation;

public sealed class CycleRulesTests
{
    private const string Section = "Input-Objects.Circular-References";

    [Theory]
    [InlineData("input A { §1a: A! }", "\"A.a\"")]
    [InlineData("input A { §1b: B! } input B { §2a: A! }", "\"A.b\", \"B.a\"")]
    [InlineData("input A { x: Int b: B! } input B { §1c: C! } input C { §2b: B! }", "\"B.c\", \"C.b\"")]
    [InlineData("input A @oneOf { §1a: A }", "\"A.a\"")]
    [InlineData("input A @oneOf { §1b: B } input B { x: Int §2a: A! }", "\"A.b\", \"B.a\"")]
    public void An_input_object_has_a_value_that_ends(string definitions, string path) => ShouldFail(
        $"type Query {{ a: Int }} {definitions}",
        $"No value can be given for {path}, which must contain itself; make one of these fields nullable or a list.",
        Section);

    [Theory]
    [InlineData("input A { a: A }")]
    [InlineData("input A { a: [A!]! }")]
    [InlineData("input A { b: B! } input B { a: A }")]
    [InlineData("input A @oneOf { a: A b: Int }")]
    [InlineData("input A @oneOf { a: [A] }")]
    [InlineData("input A { b: B! } input B @oneOf { a: A c: String }")]
    [InlineData("input A { b: B! c: B! } input B { d: C! } input C { x: Int }")]
    public void Circles_that_can_be_left_are_allowed(string definitions) => ShouldPass($"type Query {{ a: Int }} {definitions}");

    [Theory]
    [InlineData("input A { a: A = §1{} }", "\"A.a\"")]
    [InlineData("input A { a: [A] = §1[{ b: 1 }] b: Int }", "\"A.a\"")]
    [InlineData("input A { b: B = §1{} } input B { a: A = §2{} }", "\"A.b\", \"B.a\"")]
    [InlineData("input A { b: B = §1{ c: {} } } input B { c: C } input C { a: A = §2{ x: 1 } } extend input A { x: Int }", "\"A.b\", \"C.a\"")]
    public void A_default_does_not_complete_itself(string definitions, string path)
        => ShouldFail($"type Query {{ a: Int }} {definitions}", $"The default of {path} contains itself.", Section);

    [Theory]
    [InlineData("input A { a: A = { a: null } }")]
    [InlineData("input A { a: A = { a: { a: null } } x: Int = 1 }")]
    [InlineData("input A { b: B = {} } input B { a: A = { b: null } }")]
    [InlineData("input A { a: [A] = [] }")]
    public void A_default_that_ends_is_allowed(string definitions) => ShouldPass($"type Query {{ a: Int }} {definitions}");
}
