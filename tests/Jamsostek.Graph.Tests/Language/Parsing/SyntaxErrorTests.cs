using System.Text;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Parsing;

public class SyntaxErrorTests
{
    [Theory]
    // Documents and definitions.
    [InlineData("", 1, 1, "Expected a definition such as \"query\", \"fragment\" or \"type\", found the end of the document.")]
    [InlineData(" # nothing\n", 2, 1, "Expected a definition such as \"query\", \"fragment\" or \"type\", found the end of the document.")]
    [InlineData("{ a } notAnOperation { b }", 1, 7, "Expected a definition such as \"query\", \"fragment\" or \"type\", found the name \"notAnOperation\".")]
    [InlineData("extend query { a }", 1, 8, "Expected \"schema\", \"scalar\", \"type\", \"interface\", \"union\", \"enum\" or \"input\", found the name \"query\".")]
    [InlineData("...", 1, 1, "Expected a definition such as \"query\", \"fragment\" or \"type\", found \"...\".")]
    [InlineData("\"text\" { a }", 1, 1, "Unexpected description: a query in shorthand form cannot have one; write the keyword query after it.")]
    [InlineData("\"text\" extend type A { a: Int }", 1, 1, "Unexpected description: only definitions can have one.")]
    [InlineData("\"text\" 1", 1, 8, "Expected a definition such as \"query\", \"fragment\" or \"type\", found the number 1.")]
    // Selections.
    [InlineData("{", 1, 2, "Expected a name, found the end of the document.")]
    [InlineData("{}", 1, 2, "Expected a name, found \"}\".")]
    [InlineData("{ a", 1, 4, "Expected a name, found the end of the document.")]
    [InlineData("{ a: }", 1, 6, "Expected a name, found \"}\".")]
    [InlineData("{ a() }", 1, 5, "Expected a name, found \")\".")]
    [InlineData("{ a(b) }", 1, 6, "Expected \":\", found \")\".")]
    [InlineData("{ a(b: ) }", 1, 8, "Expected a value, found \")\".")]
    [InlineData("query A B { a }", 1, 9, "Expected \"{\", found the name \"B\".")]
    [InlineData("query A() { a }", 1, 9, "Expected \"$\", found \")\".")]
    [InlineData("query A($a Int) { a }", 1, 12, "Expected \":\", found the name \"Int\".")]
    [InlineData("query A($a: [Int) { a }", 1, 17, "Expected \"]\", found \")\".")]
    [InlineData("query A($a: Int = $b) { a }", 1, 19, "Unexpected variable \"$b\": no variable may be used in a constant value.")]
    [InlineData("query A($a: Int = $) { a }", 1, 19, "Expected a constant value, found \"$\".")]
    [InlineData("{ a @ }", 1, 7, "Expected a name, found \"}\".")]
    // Fragments.
    [InlineData("fragment on on A { a }", 1, 10, "Expected the name of a fragment, found the name \"on\".")]
    [InlineData("fragment a A { a }", 1, 12, "Expected \"on\" and the type of the fragment, found the name \"A\".")]
    [InlineData("{ ... on }", 1, 10, "Expected a name, found \"}\".")]
    [InlineData("{ ... }", 1, 7, "Expected \"{\", found \"}\".")]
    // The type system.
    [InlineData("type A {}", 1, 9, "Expected a name, found \"}\".")]
    [InlineData("type A { a Int }", 1, 12, "Expected \":\", found the name \"Int\".")]
    [InlineData("type A { a(b: Int = $c): Int }", 1, 21, "Unexpected variable \"$c\": no variable may be used in a constant value.")]
    [InlineData("type A implements { a: Int }", 1, 19, "Expected a name, found \"{\".")]
    [InlineData("extend type A", 1, 14, "Expected \"implements\", a directive or \"{\", found the end of the document.")]
    [InlineData("extend scalar A", 1, 16, "Expected a directive, found the end of the document.")]
    [InlineData("extend schema", 1, 14, "Expected a directive or \"{\", found the end of the document.")]
    [InlineData("extend union A", 1, 15, "Expected a directive or \"=\", found the end of the document.")]
    [InlineData("union A =", 1, 10, "Expected a name, found the end of the document.")]
    [InlineData("enum A { true }", 1, 10, "Expected an enum value, found \"true\", which is reserved and cannot name one.")]
    [InlineData("schema { read: A }", 1, 10, "Expected \"query\", \"mutation\" or \"subscription\", found the name \"read\".")]
    [InlineData("schema { query A }", 1, 16, "Expected \":\", found the name \"A\".")]
    [InlineData("directive @a on FELD", 1, 17, "Expected a directive location such as FIELD or FIELD_DEFINITION, found the name \"FELD\".")]
    [InlineData("directive @a FIELD", 1, 14, "Expected \"on\" and the directive's locations, found the name \"FIELD\".")]
    [InlineData("directive a on FIELD", 1, 11, "Expected \"@\", found the name \"a\".")]
    public void A_mistake_is_told_with_what_was_expected_and_what_was_found(string text, int line, int column, string message) =>
        ErrorOf(text).ShouldBe((message, new SourceLocation(line, column)));

    [Theory]
    [InlineData("{ a(b: 01) }", 1, 9, "Invalid number: a number may not begin with a zero followed by the digit \"1\" (U+0031).")]
    [InlineData("{ a(b: -) }", 1, 9, "Invalid number: expected a digit, found \")\" (U+0029).")]
    [InlineData("{ a(b: 1.) }", 1, 10, "Invalid number: expected a digit, found \")\" (U+0029).")]
    [InlineData("{ a(b: 1.2.3) }", 1, 11, "Invalid number: expected a digit, found \".\" (U+002E).")]
    [InlineData("{ a(b: 1e) }", 1, 10, "Invalid number: expected a digit, found \")\" (U+0029).")]
    [InlineData("{ a(b: 1e+", 1, 11, "Invalid number: expected a digit, found the end of the document.")]
    [InlineData("{ a(b: 12x) }", 1, 10, "Invalid number: expected a digit, found \"x\" (U+0078).")]
    [InlineData("{ a(b: 1é) }", 1, 9, "Unexpected character \"é\" (U+00E9).")]
    [InlineData("{ a(b: \"x", 1, 10, "Unterminated string: expected a closing '\"' before the end of the line.")]
    [InlineData("{ a(b: \"x\n\") }", 1, 10, "Unterminated string: expected a closing '\"' before the end of the line.")]
    [InlineData("{ a(b: \"\"\"x\n\"\") }", 2, 6, "Unterminated block string: expected a closing '\"\"\"'.")]
    [InlineData("{ a(b: \"\\x\") }", 1, 9, "Invalid escape sequence '\\x' in a string.")]
    [InlineData("{ a(b: \"\\u12\") }", 1, 9, "Invalid Unicode escape sequence '\\u12': expected \\uXXXX or \\u{X...} that names a Unicode scalar value.")]
    [InlineData("{ a(b: \"\\uD83D\") }", 1, 9, "Invalid Unicode escape sequence '\\uD83D': expected \\uXXXX or \\u{X...} that names a Unicode scalar value.")]
    [InlineData("{ a(b: \"\\u{110000}\") }", 1, 9, "Invalid Unicode escape sequence '\\u{110000}': expected \\uXXXX or \\u{X...} that names a Unicode scalar value.")]
    [InlineData("{ a(b: 'x') }", 1, 8, "Unexpected single quote ('); strings stand between double quotes (\").")]
    [InlineData("{ a .. b }", 1, 5, "Unexpected character \".\" (U+002E).")]
    [InlineData("{ a ? b }", 1, 5, "Unexpected character \"?\" (U+003F).")]
    [InlineData("{ a \0 b }", 1, 5, "Unexpected character U+0000.")]
    [InlineData("{ a \u200B }", 1, 5, "Unexpected character U+200B.")]
    [InlineData("{ # \U0001F600\r\n\U0001F600 }", 2, 1, "Unexpected character \"\U0001F600\" (U+1F600).")]
    public void A_token_that_cannot_be_read_is_told_with_its_place(string text, int line, int column, string message) =>
        ErrorOf(text).ShouldBe((message, new SourceLocation(line, column)));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_where_they_stand()
    {
        byte[] text = [.. "{ a\n b"u8, 0xC3, 0x28, .. "}"u8];
        var error = DocumentParser.Parse(text, ParserLimits.Default).Error.ShouldNotBeNull();
        error.Message.ShouldBe("The document is not valid UTF-8.");
        error.Locations.ShouldBe([new SourceLocation(2, 3)]);
    }

    [Fact]
    public void A_surrogate_encoded_in_UTF8_is_refused()
    {
        byte[] text = [.. "{ a(b: \""u8, 0xED, 0xA0, 0x80, .. "\") }"u8];
        DocumentParser.Parse(text, ParserLimits.Default).Error.ShouldNotBeNull().Locations.ShouldBe([new SourceLocation(1, 9)]);
    }

    [Fact]
    public void A_long_token_is_shortened_in_the_message() =>
        ErrorOf($"query A {new string('b', 5000)} {{ a }}").Message.ShouldBe($"Expected \"{{\", found the name \"{new string('b', 40)}...\".");

    private static (string Message, SourceLocation Location) ErrorOf(string text)
    {
        var result = DocumentParser.Parse(Encoding.UTF8.GetBytes(text), ParserLimits.Default);
        result.Document.ShouldBeNull();
        result.Error.ShouldNotBeNull().Code.ShouldBe(ErrorCodes.Syntax);
        return (result.Error.Message, result.Error.Locations.ShouldHaveSingleItem());
    }
}
