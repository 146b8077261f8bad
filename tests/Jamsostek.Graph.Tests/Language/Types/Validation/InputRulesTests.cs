using static Jamsostek.Graph.Tests.Language.Types.Validation.MarkedSchema;

namespace Jamsostek.Graph.Tests.Language.Types.Validation;

public sealed class InputRulesTests
{
    [Theory]
    [InlineData("type Query { a(b: §1Query): Int }", "Query.a(b:)", "Query", "object")]
    [InlineData("type Query { a: Int } input I { b: §1[U!] } union U = Query", "I.b", "U", "union")]
    [InlineData("type Query { a: Int } directive @d(b: §1I) on FIELD interface I { a: Int }", "@d(b:)", "I", "interface")]
    public void Arguments_and_input_fields_take_input_types(string sdl, string coordinate, string type, string kind) => ShouldFail(
        sdl,
        $"The type of \"{coordinate}\" must be an input type; \"{type}\" is of kind {kind}.",
        "Input-and-Output-Types");

    [Theory]
    [InlineData("type Query { a(b: Int! §1@deprecated): Int }", "Query.a(b:)")]
    [InlineData("type Query { a: Int } input I { b: Int! §1@deprecated(reason: \"Old\") }", "I.b")]
    [InlineData("type Query { a: Int } directive @d(b: Int! §1@deprecated) on FIELD", "@d(b:)")]
    public void What_is_required_is_not_deprecated(string sdl, string coordinate) => ShouldFail(
        sdl,
        $"\"{coordinate}\" is required and cannot be deprecated; make it nullable or give it a default first.",
        "-deprecated");

    [Fact]
    public void What_is_not_required_may_be_deprecated() => ShouldPass("type Query { a(b: Int! = 1 @deprecated, c: Int @deprecated): Int }");

    [Theory]
    [InlineData("Int = §1\"x\"", "expected a whole number between -2147483648 and 2147483647, found \"x\"")]
    [InlineData("Int! = §1null", "null is not allowed, the type is Int!")]
    [InlineData("[Int!] = [1, §1null]", "null is not allowed, the type is Int!")]
    [InlineData("[[Int]] = [1, [2, §13.5]]", "expected a whole number between -2147483648 and 2147483647, found 3.5")]
    [InlineData("E = §1\"A\"", "expected a value of the enum E, found \"A\"")]
    [InlineData("E = §1B", "expected a value of the enum E, found B")]
    [InlineData("I = §11", "expected an object of the type I, found 1")]
    [InlineData("I = §1{}", "the field \"a\" of the type Int! is required and was not given")]
    [InlineData("I = §1{ a: 1, c: 1 }", "the type I has no field \"c\"")]
    [InlineData("I = { a: 1, b: { a: §1true } }", "expected a whole number between -2147483648 and 2147483647, found true")]
    [InlineData("I = { a: 1, a: §12 }", "the field \"a\" is given more than once")]
    [InlineData("[I] = [{ a: 1, b: { a: 1, a: §12 } }]", "the field \"a\" is given more than once")]
    [InlineData("One = §1{}", "exactly one field of the type One must be given, found 0")]
    [InlineData("One = §1{ a: 1, b: 2 }", "exactly one field of the type One must be given, found 2")]
    public void Defaults_fit_their_types(string definition, string problem) => ShouldFail(
        $"type Query {{ x(y: {definition}): Int }} enum E {{ A }} input I {{ a: Int! b: I }} input One @oneOf {{ a: Int b: Int }}",
        $"The default of \"Query.x(y:)\" is not valid: {problem}.",
        "Input-Objects.Type-Validation");

    [Theory]
    [InlineData("[Int] = 1")]
    [InlineData("[[Int!]!] = [1, [2]]")]
    [InlineData("Float = 1")]
    [InlineData("ID = 1")]
    [InlineData("I = { a: 1, b: null }")]
    [InlineData("Any = { a: [1, \"x\", B] }")]
    public void Defaults_are_coerced_as_other_values_are(string definition)
        => ShouldPass($"type Query {{ x(y: {definition}): Int }} input I {{ a: Int! b: I }} scalar Any");

    [Theory]
    [InlineData("input One @oneOf { a: §1Int! }", "\"One.a\" must be nullable, as a field of a OneOf input object.")]
    [InlineData("input One @oneOf { a: Int = §11 }", "\"One.a\" cannot have a default, as a field of a OneOf input object.")]
    [InlineData("input One @oneOf { a: Int } extend input One { b: §1Int! }", "\"One.b\" must be nullable, as a field of a OneOf input object.")]
    public void Fields_of_OneOf_input_objects_are_nullable_without_default(string definition, string message)
        => ShouldFail($"type Query {{ a: Int }} {definition}", message, "OneOf-Input-Objects");

    [Fact]
    public void An_extension_does_not_make_an_input_object_OneOf() => ShouldFail(
        "type Query { a: Int } input One { a: Int } extend input One §1@oneOf",
        "\"@oneOf\" cannot be added to \"One\" by an extension.",
        "Input-Object-Extensions");
}
