using static Jamsostek.Graph.Tests.Language.Types.Validation.MarkedSchema;

namespace Jamsostek.Graph.Tests.Language.Types.Validation;

public sealed class MemberRulesTests
{
    [Fact]
    public void A_union_has_members()
        => ShouldFail("type Query { a: U } §1union U", "The union \"U\" must have at least one member type.", "Unions.Type-Validation");

    [Theory]
    [InlineData("type Query { a: U } union U = Query | §1Query")]
    [InlineData("type Query { a: U } union U = Query extend union U = §1Query")]
    public void A_union_has_a_member_once(string sdl)
        => ShouldFail(sdl, "The union \"U\" can include \"Query\" only once.", "Unions.Type-Validation");

    [Theory]
    [InlineData("Int", "scalar")]
    [InlineData("I", "interface")]
    [InlineData("U", "union")]
    [InlineData("N", "input object")]
    public void Members_of_unions_are_object_types(string member, string kind) => ShouldFail(
        $"type Query {{ a: U }} union U = Query | §1{member} interface I {{ a: Int }} input N {{ a: Int }}",
        $"The union \"U\" can include only object types; \"{member}\" is of kind {kind}.",
        "Unions.Type-Validation");

    [Fact]
    public void An_enum_has_values()
        => ShouldFail("type Query { a: E } §1enum E", "The enum \"E\" must have at least one value.", "Enums.Type-Validation");

    [Fact]
    public void An_input_object_has_fields()
        => ShouldFail("type Query { a: Int } §1input I", "The input object \"I\" must have at least one field.", "Input-Objects.Type-Validation");
}
