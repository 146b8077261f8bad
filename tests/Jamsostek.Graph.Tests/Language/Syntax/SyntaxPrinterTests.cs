using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Syntax;

public class SyntaxPrinterTests
{
    [Theory]
    [InlineData(Samples.Executable)]
    [InlineData(Samples.TypeSystem)]
    public void A_document_in_the_printers_layout_is_printed_as_it_stands(string text) => SyntaxPrinter.Print(Parse(text)).ShouldBe(text);

    [Theory]
    [InlineData("query{a}", "{\n  a\n}")]
    [InlineData("query Q{a}", "query Q {\n  a\n}")]
    [InlineData("query($a:Int){a}", "query ($a: Int) {\n  a\n}")]
    [InlineData("query@d{a}", "query @d {\n  a\n}")]
    [InlineData("mutation{a}", "mutation {\n  a\n}")]
    [InlineData("\"d\"query{a}", "\"d\"\nquery {\n  a\n}")]
    [InlineData("type A implements & B & C", "type A implements B & C")]
    [InlineData("union A = | B | C", "union A = B | C")]
    [InlineData("type A query{a}", "type A\n\nquery {\n  a\n}")]
    [InlineData("directive @a on | FIELD | QUERY", "directive @a on FIELD | QUERY")]
    [InlineData("{a(b:{},c:[])}", "{\n  a(b: {}, c: [])\n}")]
    [InlineData("# gone\n{a,#gone\n,b}", "{\n  a\n  b\n}")]
    public void A_document_in_another_layout_is_printed_in_ours(string text, string printed) => SyntaxPrinter.Print(Parse(text)).ShouldBe(printed);

    [Fact]
    public void Arguments_wider_than_eighty_characters_take_a_line_each()
    {
        var fitting = new string('x', 80 - "name(value: )".Length);
        SyntaxPrinter.Print(Parse($"{{name(value:{fitting})}}")).ShouldBe($"{{\n  name(value: {fitting})\n}}");
        SyntaxPrinter.Print(Parse($"{{name(value:{fitting}x)}}")).ShouldBe($"{{\n  name(\n    value: {fitting}x\n  )\n}}");
    }

    [Fact]
    public void A_wide_value_is_broken_from_the_outside_in()
    {
        var item = new string('x', 30);
        SyntaxPrinter.Print(Parse($"{{a(b:[{{c:{item},d:{item}}},{{c:{item}}}],e:1)}}")).ShouldBe(
            $$"""
            {
              a(
                b: [
                  { c: {{item}}, d: {{item}} }
                  { c: {{item}} }
                ]
                e: 1
              )
            }
            """);
    }

    [Fact]
    public void A_tree_nested_as_deep_as_allowed_is_printed_without_blowing_up()
    {
        var depth = ParserLimits.Default.MaxDepth - 1;
        var value = string.Concat(Enumerable.Repeat("[{a:", depth / 2)) + "1" + string.Concat(Enumerable.Repeat("}]", depth / 2));
        RoundTrip(Parse($"{{f(a:{value})}}"));
    }

    [Fact]
    public void Any_text_comes_back_from_a_block_string_or_a_quoted_one() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string?>().Filter(text => text is not null && IsUnicode(text)),
        text => new[] { true, false }.All(isBlock => ReadBack(text!, isBlock) == text)));

    [Fact]
    public void Texts_that_are_hard_to_indent_come_back_from_a_block_string() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements(" ", "\t", "\n", "a", "\"", "\"\"\"", "\\", "\r").ListOf().Select(string.Concat).ToArbitrary(),
        text => new[] { true, false }.All(isBlock => ReadBack(text, isBlock) == text)));

    [Fact]
    public void Random_trees_come_back_from_their_text()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var document = new RandomDocument(seed).Next();
            var read = DocumentParser.Parse(SyntaxPrinter.Print(document)).Document.ShouldNotBeNull($"seed {seed}");
            SyntaxDump.ShouldBeSame(read, document, $"seed {seed}");
            RoundTrip(read);
        }
    }

    private static void RoundTrip(DocumentNode document)
    {
        var text = SyntaxPrinter.Print(document);
        var again = Parse(text);
        SyntaxDump.ShouldBeSame(again, document, text);
        SyntaxPrinter.Print(again).ShouldBe(text);
    }

    // The value describes a field, so that its text is indented.
    private static string ReadBack(string value, bool isBlock)
    {
        var node = new ObjectTypeDefinitionNode(0, 0, false, null, new NameNode(0, 0, "A"), [], [],
            [new FieldDefinitionNode(0, 0, new StringValueNode(0, 0, value, isBlock), new NameNode(0, 0, "a"), [], new NamedTypeNode(0, 0, new NameNode(0, 0, "B")), [])]);
        var read = (ObjectTypeDefinitionNode)Parse(SyntaxPrinter.Print(node)).Definitions[0];
        return read.Fields[0].Description.ShouldNotBeNull().Value;
    }

    private static bool IsUnicode(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    private static DocumentNode Parse(string text) => DocumentParser.Parse(text).Document.ShouldNotBeNull(text);
}
