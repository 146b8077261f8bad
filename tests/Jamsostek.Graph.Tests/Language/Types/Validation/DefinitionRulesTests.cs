using static Jamsostek.Graph.Tests.Language.Types.Validation.MarkedSchema;

namespace Jamsostek.Graph.Tests.Language.Types.Validation;

public sealed class DefinitionRulesTests
{
    [Fact]
    public void An_operation_is_no_definition() => ShouldFail(
        "type Query { a: Int }\n§1query { a }",
        "Operations and fragments cannot stand in a schema, only definitions of types and directives.",
        "Type-System");

    [Fact]
    public void A_fragment_is_no_definition() => ShouldFail(
        "type Query { a: Int }\n§1fragment F on Query { a }",
        "Operations and fragments cannot stand in a schema, only definitions of types and directives.",
        "Type-System");

    [Theory]
    [InlineData("type Query { a: Int }\ntype §1A { a: Int }\ntype §2A { b: Int }")]
    [InlineData("type Query { a: Int }\ntype §1A { a: Int }\nenum §2A { B }")]
    public void Types_have_unique_names(string sdl) => ShouldFail(sdl, "There can be only one type named \"A\".", "Schema");

    [Theory]
    [InlineData("scalar §1Int", "Int")]
    [InlineData("\"Mine\" type §1ID { a: Int }", "ID")]
    [InlineData("type §1__Type { a: Int }", "__Type")]
    public void Built_in_types_are_not_defined_again(string definition, string name) => ShouldFail(
        $"type Query {{ a: Int }} {definition}",
        $"The type \"{name}\" is built in and cannot be defined again.",
        "Schema");

    [Fact]
    public void Directives_have_unique_names() => ShouldFail(
        "directive @§1a on FIELD directive @§2a on QUERY type Query { a: Int }",
        "There can be only one directive named \"@a\".",
        "Schema");

    [Fact]
    public void There_is_one_schema_definition() => ShouldFail(
        "schema { query: Query } §1schema { query: Query } type Query { a: Int }",
        "There can be only one schema definition; use \"extend schema\" to add to it.",
        "Root-Operation-Types");

    [Theory]
    [InlineData("type Query { a: Int §1a: Int }", "Query.a")]
    [InlineData("type Query { a: Int } extend type Query { §1a: String }", "Query.a")]
    [InlineData("type Query { a(b: Int §1b: Int): Int }", "Query.a(b:)")]
    [InlineData("directive @d(b: Int §1b: Int) on FIELD type Query { a: Int }", "@d(b:)")]
    [InlineData("type Query { a: Int } interface I { a: Int §1a: Int }", "I.a")]
    [InlineData("type Query { a: Int } input I { a: Int §1a: Int }", "I.a")]
    [InlineData("type Query { a: Int } enum E { A §1A }", "E.A")]
    [InlineData("type Query { a: Int } enum E { A } extend enum E { §1A }", "E.A")]
    public void Members_have_unique_names(string sdl, string coordinate) => ShouldFail(sdl, $"\"{coordinate}\" can be defined only once.", "Type-System");

    [Theory]
    [InlineData("type Query { a: [§1Missing!] }")]
    [InlineData("type Query { a(b: §1Missing): Int }")]
    [InlineData("type Query implements §1Missing { a: Int }")]
    [InlineData("type Query { a: U } union U = §1Missing")]
    [InlineData("type Query { a: Int } input I { a: §1Missing }")]
    [InlineData("type Query { a: Int } directive @d(a: §1Missing) on FIELD")]
    [InlineData("schema { query: Query mutation: §1Missing } type Query { a: Int }")]
    public void Types_that_are_referred_to_exist(string sdl) => ShouldFail(sdl, "There is no type named \"Missing\".", "Schema");

    [Fact]
    public void A_type_that_was_perhaps_meant_is_suggested() => ShouldFail(
        "type Query { a: §1Regoin } type Region { a: Int } type Regions { a: Int }",
        "There is no type named \"Regoin\". Did you mean \"Region\" or \"Regions\"?",
        "Schema");

    [Fact]
    public void What_is_extended_is_defined() => ShouldFail(
        "type Query { a: Int } extend type §1A { b: Int }",
        "The type \"A\" cannot be extended because this schema does not define it.",
        "Type-Extensions");

    [Fact]
    public void Built_in_types_are_not_extended() => ShouldFail(
        "type Query { a: Int } directive @d on SCALAR extend scalar §1Int @d",
        "The type \"Int\" cannot be extended because this schema does not define it.",
        "Type-Extensions");

    [Theory]
    [InlineData("§1scalar A", "§2extend type A { b: Int }", "scalar", "object")]
    [InlineData("§1enum A { B }", "§2extend input A { b: Int }", "enum", "input object")]
    [InlineData("§1interface A { a: Int }", "§2extend union A = Query", "interface", "union")]
    public void Extensions_are_of_the_kind_of_what_they_extend(string definition, string extension, string defined, string extended) => ShouldFail(
        $"type Query {{ a: Int }}\n{definition}\n{extension}",
        $"\"A\" is of kind {defined} and cannot be extended as {extended}.",
        "Type-Extensions");

    [Theory]
    [InlineData("type Query { a: Int } type §1__A { a: Int }", "__A")]
    [InlineData("type Query { §1__a: Int }", "__a")]
    [InlineData("type Query { a(§1__b: Int): Int }", "__b")]
    [InlineData("type Query { a: Int } input I { §1__a: Int }", "__a")]
    [InlineData("type Query { a: Int } enum E { §1__A }", "__A")]
    [InlineData("type Query { a: Int } directive @§1__d on FIELD", "__d")]
    [InlineData("type Query { a: Int } directive @d(§1__a: Int) on FIELD", "__a")]
    public void Names_do_not_begin_with_two_underscores(string sdl, string name) => ShouldFail(
        sdl,
        $"The name \"{name}\" cannot begin with two underscores, which are reserved for introspection.",
        "Names.Reserved-Names");
}
