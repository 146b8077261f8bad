using static Jamsostek.Graph.Tests.Language.Types.Validation.MarkedSchema;

namespace Jamsostek.Graph.Tests.Language.Types.Validation;

public sealed class ImplementationRulesTests
{
    private const string Section = "Objects.Type-Validation";

    [Theory]
    [InlineData("type Query implements §1A { a: Int } type A { a: Int }", "object")]
    [InlineData("type Query implements §1A { a: Int } union A = Query", "union")]
    [InlineData("type Query implements §1A { a: Int } scalar A", "scalar")]
    public void Only_interfaces_are_implemented(string sdl, string kind)
        => ShouldFail(sdl, $"The type \"Query\" can implement only interfaces; \"A\" is of kind {kind}.", Section);

    [Theory]
    [InlineData("type Query implements I & §1I { a: Int } interface I { a: Int }")]
    [InlineData("type Query implements I { a: Int } extend type Query implements §1I interface I { a: Int }")]
    public void An_interface_is_implemented_once(string sdl) => ShouldFail(sdl, "The type \"Query\" can implement \"I\" only once.", Section);

    [Fact]
    public void An_interface_does_not_implement_itself() => ShouldFail(
        "type Query { a: Int } interface I implements §1I { a: Int }",
        "The interface \"I\" cannot implement itself.",
        "Interfaces.Type-Validation");

    [Fact]
    public void What_an_interface_implements_is_implemented_too() => ShouldFail(
        "type Query implements §1B { a: Int } interface A { a: Int } interface B implements A { a: Int }",
        "The type \"Query\" must implement \"A\" because \"B\" implements it.",
        Section);

    [Fact]
    public void Interfaces_that_implement_each_other_are_both_refused()
    {
        var errors = new Jamsostek.Graph.Language.Types.SchemaBuilder()
            .Add("type Query { a: Int } interface A implements B { a: Int } interface B implements A { a: Int }")
            .Build().Errors;

        Assert.Equal(
            ["The interface \"A\" cannot implement \"B\", which implements \"A\".", "The interface \"B\" cannot implement \"A\", which implements \"B\"."],
            errors.Select(error => error.Message));
    }

    [Fact]
    public void Every_field_of_the_interface_is_there() => ShouldFail(
        "§1type Query implements I { b: Int } interface I { §2a: Int }",
        "The type \"Query\" must have the field \"I.a\" of the interface that it implements.",
        Section);

    [Theory]
    [InlineData("String", "Int")]
    [InlineData("Int", "Int!")]
    [InlineData("[Int]", "[Int!]")]
    [InlineData("Int", "[Int]")]
    [InlineData("[Int]", "Int")]
    [InlineData("I", "Query")]
    [InlineData("I", "U")]
    [InlineData("Other", "U")]
    [InlineData("Other", "I")]
    public void Fields_are_not_less_than_the_interface_promises(string type, string expected) => ShouldFail(
        $"type Query implements I {{ a: §1{type} }} interface I {{ a: §2{expected} }} type Other {{ b: Int }} union U = Query",
        $"The type of \"Query.a\" must be \"{expected}\" or a subtype of it, as \"I.a\" says; it is \"{type}\".",
        Section);

    [Theory]
    [InlineData("Int!", "Int")]
    [InlineData("[Int!]!", "[Int]")]
    [InlineData("Query", "I")]
    [InlineData("[Query!]", "[I]")]
    [InlineData("Query", "U")]
    [InlineData("J", "I")]
    [InlineData("J!", "I!")]
    public void Fields_may_promise_more(string type, string expected) => ShouldPass(
        $"type Query implements I {{ a: {type} }} interface I {{ a: {expected} }} interface J implements I {{ a: {type} }} union U = Query");

    [Fact]
    public void Every_argument_of_the_interface_is_there() => ShouldFail(
        "type Query implements I { §1a: Int } interface I { a(§2b: Int): Int }",
        "\"Query.a\" must have the argument \"I.a(b:)\" of the interface.",
        Section);

    [Theory]
    [InlineData("Int!", "Int")]
    [InlineData("Int", "Int!")]
    [InlineData("String", "Int")]
    public void Arguments_have_the_type_of_the_interface(string type, string expected) => ShouldFail(
        $"type Query implements I {{ a(b: §1{type}): Int }} interface I {{ a(b: §2{expected}): Int }}",
        $"The type of \"Query.a(b:)\" must be \"{expected}\", as \"I.a(b:)\" says; it is \"{type}\".",
        Section);

    [Fact]
    public void Further_arguments_are_not_required() => ShouldFail(
        "type Query implements I { a(§1b: Int!): Int } interface I { §2a: Int }",
        "\"Query.a(b:)\" cannot be required, since \"I.a\" of the interface does not have it.",
        Section);

    [Theory]
    [InlineData("b: Int")]
    [InlineData("b: Int! = 1")]
    public void Further_arguments_are_allowed(string argument)
        => ShouldPass($"type Query implements I {{ a({argument}): Int }} interface I {{ a: Int }}");

    [Fact]
    public void A_field_is_deprecated_only_with_that_of_the_interface() => ShouldFail(
        "type Query implements I { a: Int §1@deprecated } interface I { §2a: Int }",
        "\"Query.a\" cannot be deprecated while \"I.a\" of the interface is not.",
        Section);

    [Theory]
    [InlineData("type Query implements I { a: Int @deprecated } interface I { a: Int @deprecated }")]
    [InlineData("type Query implements I { a: Int } interface I { a: Int @deprecated }")]
    public void A_field_of_a_deprecated_one_may_be_deprecated_too(string sdl) => ShouldPass(sdl);

    [Fact]
    public void An_extension_of_an_interface_binds_its_implementations() => ShouldFail(
        "§1type Query implements I { a: Int } interface I { a: Int }\nextend interface I { §2b: Int }",
        "The type \"Query\" must have the field \"I.b\" of the interface that it implements.",
        Section);
}
