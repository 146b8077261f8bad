using System.Text;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Parsing;

public class StringValueTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain é 😀\"", "plain é 😀")]
    [InlineData("\" # no comment, \"", " # no comment, ")]
    [InlineData("\"\\\" \\\\ \\/ \\b\\f\\n\\r\\t\"", "\" \\ / \b\f\n\r\t")]
    [InlineData("\"\\u0041\\u00e9\\u00E9\"", "Aéé")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀")]
    [InlineData("\"\\u{1F600}\\u{41}\\u{00000000041}\"", "😀AA")]
    [InlineData("\"\\u{10FFFF}\\u{0}\"", "\U0010FFFF\0")]
    [InlineData("\"a\tb\"", "a\tb")]
    public void A_quoted_string_has_its_escapes_resolved(string text, string value) => Read(text).ShouldBe((value, false));

    [Theory]
    [InlineData("\"\\u{D800}\"")]
    [InlineData("\"\\u{}\"")]
    [InlineData("\"\\u{12\"")]
    [InlineData("\"\\u{FFFFFFFFFFFFFFFF}\"")]
    [InlineData("\"\\uDE00\\uD83D\"")]
    [InlineData("\"\\uD83D\\u0041\"")]
    [InlineData("\"\\uD83Dx\"")]
    [InlineData("\"\\uD83D\\n\"")]
    [InlineData("\"\\u00G0\"")]
    [InlineData("\"\\U0041\"")]
    [InlineData("\"\\")]
    [InlineData("\"\\u")]
    [InlineData("\"\\u{1")]
    public void An_escape_that_names_no_character_is_refused_where_it_begins(string text)
    {
        DocumentParser.ParseValue(Encoding.UTF8.GetBytes(text), ParserLimits.Default, out var error).ShouldBeNull();
        error.ShouldNotBeNull().Locations.ShouldBe([new SourceLocation(1, 2)]);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("x", "x")]
    [InlineData(" x ", " x ")]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("first\n    second\n   third", "first\n second\nthird")]
    [InlineData("    first\n    second", "    first\nsecond")]
    [InlineData("\n\n\n  only\n\n\n", "only")]
    [InlineData("\n  a\n\t\n  b\n", "a\n\nb")]
    [InlineData("\n  a\n      \n  b\n", "a\n    \nb")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("\r\n\r\n a\r\n b", "a\nb")]
    [InlineData(" \n\t\n ", "")]
    [InlineData("\\n \\u0041 \\", "\\n \\u0041 \\")]
    [InlineData("one \\\"\"\" and \"\" two \\\"\"\"\\\"\"\"", "one \"\"\" and \"\" two \"\"\"\"\"\"")]
    [InlineData("\\\\\"\"\"", "\\\"\"\"")]
    [InlineData("\"x", "\"x")]
    [InlineData("\n\u00a0 no indentation", "\u00a0 no indentation")]
    public void A_block_string_loses_its_indentation_and_its_blank_ends(string raw, string value)
    {
        // A backslash at the end of the raw text would escape the closing quotes.
        var text = raw.EndsWith('\\') ? $"\"\"\"{raw}\n\"\"\"" : $"\"\"\"{raw}\"\"\"";
        Read(text).ShouldBe((value, true));
    }

    private static (string Value, bool IsBlock) Read(string text)
    {
        var node = DocumentParser.ParseValue(Encoding.UTF8.GetBytes(text), ParserLimits.Default, out var error).ShouldBeOfType<StringValueNode>(error?.Message);
        node.Start.ShouldBe(0);
        node.End.ShouldBe(Encoding.UTF8.GetByteCount(text));
        return (node.Value, node.IsBlock);
    }
}
