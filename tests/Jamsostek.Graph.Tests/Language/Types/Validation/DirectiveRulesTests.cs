using static Jamsostek.Graph.Tests.Language.Types.Validation.MarkedSchema;

namespace Jamsostek.Graph.Tests.Language.Types.Validation;

public sealed class DirectiveRulesTests
{
    [Theory]
    [InlineData("§1directive @d(a: Int @d) on ARGUMENT_DEFINITION")]
    [InlineData("§1directive @d(a: I) on INPUT_FIELD_DEFINITION input I { b: Int @d }")]
    [InlineData("§1directive @d(a: I) on INPUT_OBJECT input I { j: [J] } input J @d { b: Int }")]
    [InlineData("§1directive @d(a: E) on ENUM_VALUE enum E { A @d }")]
    [InlineData("§1directive @d(a: E) on ENUM enum E @d { A }")]
    [InlineData("§1directive @d(a: S) on SCALAR scalar S @d")]
    public void A_directive_does_not_use_itself(string definitions) => ShouldFail(
        $"type Query {{ a: Int }} {definitions}",
        "The definition of \"@d\" cannot use the directive itself, nor anything that does.",
        "Type-System.Directives.Type-Validation");

    [Fact]
    public void Directives_that_use_each_other_are_both_refused()
    {
        var errors = new Jamsostek.Graph.Language.Types.SchemaBuilder()
            .Add("type Query { a: Int } directive @a(x: Int @b) on ARGUMENT_DEFINITION directive @b(x: Int @a) on ARGUMENT_DEFINITION")
            .Build().Errors;

        Assert.Equal(
            [
                "The definition of \"@a\" cannot use the directive itself, nor anything that does.",
                "The definition of \"@b\" cannot use the directive itself, nor anything that does.",
            ],
            errors.Select(error => error.Message));
    }

    [Theory]
    [InlineData("type Query §1@missing { a: Int }")]
    [InlineData("type Query { a: Int §1@missing }")]
    [InlineData("type Query { a(b: Int §1@missing): Int }")]
    [InlineData("type Query { a: Int } enum E { A §1@missing }")]
    [InlineData("type Query { a: Int } directive @e(a: Int §1@missing) on FIELD")]
    [InlineData("type Query { a: Int } extend schema §1@missing")]
    public void Directives_are_defined(string sdl) => ShouldFail(sdl, "There is no directive named \"@missing\".", "Directives-Are-Defined");

    [Theory]
    [InlineData("schema §1@d { query: Query }", "SCHEMA")]
    [InlineData("scalar A §1@d", "SCALAR")]
    [InlineData("type A §1@d { a: Int }", "OBJECT")]
    [InlineData("type A { a: Int §1@d }", "FIELD_DEFINITION")]
    [InlineData("type A { a(b: Int §1@d): Int }", "ARGUMENT_DEFINITION")]
    [InlineData("interface A §1@d { a: Int }", "INTERFACE")]
    [InlineData("union A §1@d = Query", "UNION")]
    [InlineData("enum A §1@d { B }", "ENUM")]
    [InlineData("enum A { B §1@d }", "ENUM_VALUE")]
    [InlineData("input A §1@d { a: Int }", "INPUT_OBJECT")]
    [InlineData("input A { a: Int §1@d }", "INPUT_FIELD_DEFINITION")]
    [InlineData("directive @e(a: Int §1@d) on FIELD", "ARGUMENT_DEFINITION")]
    public void Directives_stand_where_they_may(string definition, string location)
    {
        ShouldFail(
            $"directive @d on FIELD | QUERY type Query {{ a: Int }} {definition}",
            $"\"@d\" cannot stand on {location}, only on FIELD, QUERY.",
            "Directives-Are-in-Valid-Locations");
        ShouldPass($"directive @d on {location} type Query {{ a: Int }} {definition.Replace("§1", "", StringComparison.Ordinal)}");
    }

    [Theory]
    [InlineData("type Query §1@d §2@d { a: Int }")]
    [InlineData("type Query §1@d { a: Int } extend type Query §2@d")]
    [InlineData("schema §1@d { query: Query } extend schema §2@d type Query { a: Int }")]
    public void A_directive_stands_once_at_a_place(string sdl) => ShouldFail(
        $"directive @d on OBJECT | SCHEMA {sdl}",
        "\"@d\" can stand only once here; it is not repeatable.",
        "Directives-Are-Unique-per-Location");

    [Fact]
    public void A_repeatable_directive_stands_as_often_as_one_likes()
        => ShouldPass("directive @d repeatable on OBJECT type Query @d @d { a: Int } extend type Query @d");

    [Fact]
    public void Arguments_of_directives_are_defined() => ShouldFail(
        "directive @d(number: Int) on OBJECT type Query @d(§1numbr: 1) { a: Int }",
        "\"@d\" has no argument named \"numbr\". Did you mean \"number\"?",
        "Argument-Names");

    [Fact]
    public void Arguments_of_directives_are_given_once() => ShouldFail(
        "directive @d(a: Int) on OBJECT type Query @d(§1a: 1, §2a: 2) { a: Int }",
        "The argument \"@d(a:)\" can be given only once.",
        "Argument-Uniqueness");

    [Fact]
    public void Required_arguments_of_directives_are_given() => ShouldFail(
        "directive @d(a: Int!, b: Int! = 1) on OBJECT type Query §1@d { a: Int }",
        "The argument \"@d(a:)\" of type \"Int!\" is required, but it is not given.",
        "Required-Arguments");

    [Theory]
    [InlineData("Int", "§1\"x\"", "expected a whole number between -2147483648 and 2147483647, found \"x\"")]
    [InlineData("[String!]", "[\"a\", §1null]", "null is not allowed, the type is String!")]
    public void Values_of_arguments_fit_their_types(string type, string value, string problem) => ShouldFail(
        $"directive @d(a: {type}) on OBJECT type Query @d(a: {value}) {{ a: Int }}",
        $"The value of \"@d(a:)\" is not valid: {problem}.",
        "Values-of-Correct-Type");

    [Fact]
    public void The_reason_of_a_deprecation_is_not_null() => ShouldFail(
        "type Query { a: Int @deprecated(reason: §1null) }",
        "The value of \"@deprecated(reason:)\" is not valid: null is not allowed, the type is String!.",
        "Values-of-Correct-Type");
}
