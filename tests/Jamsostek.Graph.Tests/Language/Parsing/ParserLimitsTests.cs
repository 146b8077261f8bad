using System.Text;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Parsing;

public class ParserLimitsTests
{
    [Fact]
    public void Tokens_are_counted_without_comments_and_commas()
    {
        var limits = ParserLimits.Default with { MaxTokens = 4 };
        Parse("{ a, b, # a comment\n }", limits).Error.ShouldBeNull();
        Refused("{ a b c }", limits, "The document has more than 4 tokens.", 9);
    }

    [Fact]
    public void A_hundred_thousand_tokens_are_refused_at_the_limit()
    {
        var text = "{a(b:[" + string.Concat(Enumerable.Repeat("1 ", 100_000)) + "])}";
        var limit = ParserLimits.Default.MaxTokens;
        Refused(text, ParserLimits.Default, "The document has more than 15,000 tokens.", 7 + (2 * (limit - 6)));
    }

    [Theory]
    [InlineData("{a ")]
    [InlineData("{a(b:\"")]
    [InlineData("#")]
    [InlineData("((((")]
    public void Ten_megabytes_are_refused_before_any_token_is_read(string start) =>
        Refused(start + new string('x', 10_000_000), ParserLimits.Default, "The document is longer than 1,048,576 bytes.", 1);

    [Fact]
    public void Fields_are_counted_over_the_whole_document()
    {
        var limits = ParserLimits.Default with { MaxFields = 3 };
        Parse("{ a { b } } fragment F on T { c }", limits).Error.ShouldBeNull();
        Refused("{ a { b } } fragment F on T { c d }", limits, "The document selects more than 3 fields.", 33);
    }

    [Fact]
    public void Directives_are_counted_at_each_place()
    {
        Parse("{ a @b @b @b @b c @b @b @b @b }", ParserLimits.Default).Error.ShouldBeNull();
        Refused("{ a @b @b @b @b @b }", ParserLimits.Default, "More than 4 directives are applied at one place.", 17);
    }

    [Theory]
    [InlineData("{a", "}", 2)]
    [InlineData("{a ... {a", "}}", 8)]
    public void Selections_nested_like_a_bomb_are_refused(string open, string close, int width)
    {
        var depth = width == 2 ? 201 : 101;
        var text = string.Concat(Enumerable.Repeat(open, 50_000)) + string.Concat(Enumerable.Repeat(close, 50_000));
        Refused(text, ParserLimits.Trusted, "The document is nested more than 200 levels deep.", width == 2 ? (2 * (depth - 1)) + 1 : null);
    }

    [Theory]
    [InlineData("{a(b:", "[", 6)]
    [InlineData("{a(b:", "{c:", 6)]
    [InlineData("query($a:", "[", 10)]
    [InlineData("type A {a:", "[", 11)]
    [InlineData("query($a:B=", "[{a:", 12)]
    public void Values_and_types_nested_like_a_bomb_are_refused(string start, string open, int column)
    {
        var levels = open.Count(character => character is '[' or '{');
        var outside = start.StartsWith("{a", StringComparison.Ordinal) ? 1 : 0;
        var width = open.Length;
        var text = start + string.Concat(Enumerable.Repeat(open, 100_000));
        Refused(text, ParserLimits.Trusted, "The document is nested more than 200 levels deep.", column + (width * (200 - outside) / levels));
    }

    [Fact]
    public void The_depth_itself_is_allowed()
    {
        var lists = ParserLimits.Default.MaxDepth - 1;
        Parse($"{{a(b:{new string('[', lists)}{new string(']', lists)})}}", ParserLimits.Default).Error.ShouldBeNull();
    }

    [Theory]
    [InlineData("{a", "}")]
    [InlineData("{...on A{a", "}}")]
    [InlineData("{...on A@b{a", "}}")]
    public void The_largest_depth_fits_on_a_third_of_a_threads_stack(string open, string close)
    {
        var levels = ParserLimits.LargestDepth / close.Length;
        var arguments = $"(b:{string.Concat(Enumerable.Repeat("[{c:", 10))}1{string.Concat(Enumerable.Repeat("}]", 10))})";
        var text = string.Concat(Enumerable.Repeat(open, levels - 20)) + arguments + string.Concat(Enumerable.Repeat(close, levels - 20));
        (string? Error, string? Text) outcome = default;
        var thread = new Thread(() => outcome = ParseAndPrint(text), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        outcome.Error.ShouldBeNull();
        outcome.Text.ShouldNotBeNull().Count(character => character == '{').ShouldBe(text.Count(character => character == '{'));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(251)]
    public void A_depth_that_the_stack_might_not_bear_cannot_be_set(int depth) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ParserLimits.Default with { MaxDepth = depth });

    [Fact]
    public void The_programs_own_documents_are_bounded_in_depth_only()
    {
        var fields = string.Concat(Enumerable.Range(0, 20_000).Select(i => $" f{i}: Int @a @b @c @d @e"));
        Parse($"type A {{{fields} }}", ParserLimits.Trusted).Error.ShouldBeNull();
    }

    private static (string? Error, string? Text) ParseAndPrint(string text)
    {
        var result = Parse(text, ParserLimits.Trusted with { MaxDepth = ParserLimits.LargestDepth });
        return (result.Error?.Message, result.Document is { } document ? SyntaxPrinter.Print(document) : null);
    }

    private static void Refused(string text, ParserLimits limits, string message, int? column)
    {
        var error = Parse(text, limits).Error.ShouldNotBeNull();
        error.Code.ShouldBe(ErrorCodes.Syntax);
        error.Message.ShouldBe(message);
        if (column is not null)
        {
            error.Locations.ShouldHaveSingleItem().Column.ShouldBe(column.Value);
        }
    }

    private static ParseResult Parse(string text, ParserLimits limits) => DocumentParser.Parse(Encoding.UTF8.GetBytes(text), limits);
}
