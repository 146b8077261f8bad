using System.Text;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Tests.Language.Syntax;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Parsing;

public class ParserTests
{
    [Theory]
    [InlineData("null", "NullValueNode()")]
    [InlineData("true", "BooleanValueNode(Value=True )")]
    [InlineData("False", "EnumValueNode(Value=<False> )")]
    [InlineData("-0", "IntValueNode(Value=<-0> )")]
    [InlineData("1E+2", "FloatValueNode(Value=<1E+2> )")]
    [InlineData("$a", "VariableNode(Name=NameNode(Value=<a> ) )")]
    [InlineData("[]", "ListValueNode(Values=[] )")]
    [InlineData("[1,[a]]", "ListValueNode(Values=[IntValueNode(Value=<1> ),ListValueNode(Values=[EnumValueNode(Value=<a> ),] ),] )")]
    [InlineData("{a:{}}", "ObjectValueNode(Fields=[ObjectFieldNode(Name=NameNode(Value=<a> ) Value=ObjectValueNode(Fields=[] ) ),] )")]
    public void Values_are_read(string text, string tree) =>
        SyntaxDump.Of(DocumentParser.ParseValue(Utf8(text), ParserLimits.Default, out _).ShouldNotBeNull()).ShouldBe(tree);

    [Fact]
    public void A_constant_value_has_no_variables()
    {
        DocumentParser.ParseConstValue(Utf8("[1, $a]"), ParserLimits.Default, out var error).ShouldBeNull();
        error.ShouldNotBeNull().Message.ShouldBe("Unexpected variable \"$a\": no variable may be used in a constant value.");
    }

    [Fact]
    public void Nothing_may_follow_a_value_or_a_type()
    {
        DocumentParser.ParseValue(Utf8("1 2"), ParserLimits.Default, out var valueError).ShouldBeNull();
        valueError.ShouldNotBeNull().Message.ShouldBe("Expected the end of the document, found the number 2.");
        DocumentParser.ParseType(Utf8("Int!!"), ParserLimits.Default, out var typeError).ShouldBeNull();
        typeError.ShouldNotBeNull().Message.ShouldBe("Expected the end of the document, found \"!\".");
    }

    [Theory]
    [InlineData("Int")]
    [InlineData("Int!")]
    [InlineData("[[Int!]]!")]
    public void Types_are_read(string text) =>
        SyntaxPrinter.Print(DocumentParser.ParseType(Utf8(text), ParserLimits.Default, out _).ShouldNotBeNull()).ShouldBe(text);

    [Fact]
    public void Every_node_knows_its_first_and_last_byte()
    {
        const string source = "  query Q($v: [Int!]! = [1] @d) @e(s: \"é😀\") { al: f(x: $v) { ...F ... on T { g } } } # end";
        var operation = Parse(source).Definitions[0].ShouldBeOfType<OperationDefinitionNode>();
        Slice(source, operation).ShouldBe(source[2..^6]);
        var variable = operation.VariableDefinitions[0];
        Slice(source, variable).ShouldBe("$v: [Int!]! = [1] @d");
        Slice(source, variable.Variable).ShouldBe("$v");
        Slice(source, variable.Type).ShouldBe("[Int!]!");
        Slice(source, ((NonNullTypeNode)variable.Type).NullableType).ShouldBe("[Int!]");
        Slice(source, variable.DefaultValue!).ShouldBe("[1]");
        Slice(source, operation.Directives[0]).ShouldBe("@e(s: \"é😀\")");
        Slice(source, operation.Directives[0].Arguments[0]).ShouldBe("s: \"é😀\"");
        Slice(source, operation.SelectionSet).ShouldBe("{ al: f(x: $v) { ...F ... on T { g } } }");
        var field = operation.SelectionSet.Selections[0].ShouldBeOfType<FieldNode>();
        Slice(source, field).ShouldBe("al: f(x: $v) { ...F ... on T { g } }");
        Slice(source, field.Name).ShouldBe("f");
        Slice(source, field.SelectionSet!.Selections[0]).ShouldBe("...F");
        Slice(source, field.SelectionSet.Selections[1]).ShouldBe("... on T { g }");
    }

    [Fact]
    public void Lines_end_with_LF_CR_or_both_and_columns_count_UTF16_units()
    {
        var document = Parse("{ a\r\nb\rc\nd(e: \"😀\") f }");
        document.Source.LocationOf(FieldOf(document, 1).Start).ShouldBe(new SourceLocation(2, 1));
        document.Source.LocationOf(FieldOf(document, 2).Start).ShouldBe(new SourceLocation(3, 1));
        document.Source.LocationOf(FieldOf(document, 3).Start).ShouldBe(new SourceLocation(4, 1));
        document.Source.LocationOf(FieldOf(document, 4).Start).ShouldBe(new SourceLocation(4, 12));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_at_the_start_and_between_tokens()
    {
        var document = Parse("\uFEFF{ a \uFEFF b }");
        document.Definitions[0].Start.ShouldBe(0);
        document.Source.LocationOf(FieldOf(document, 1).Start).ShouldBe(new SourceLocation(1, 7));
    }

    [Fact]
    public void Keywords_are_names_wherever_a_name_may_stand()
    {
        const string text = "query query($type: on = input) @fragment {\n  query: mutation(null: true, on: $type)\n  ...fragment\n  ... on on {\n    on\n  }\n}";
        SyntaxPrinter.Print(Parse(text)).ShouldBe(text);
    }

    [Fact]
    public void The_same_name_is_one_string()
    {
        var document = Parse("{ enrolledWorkers enrolledWorkers }");
        FieldOf(document, 0).Name.Value.ShouldBeSameAs(FieldOf(document, 1).Name.Value);
    }

    private static FieldNode FieldOf(DocumentNode document, int index) => (FieldNode)((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections[index];

    private static string Slice(string source, SyntaxNode node) => Encoding.UTF8.GetString(Utf8(source)[node.Start..node.End]);

    private static DocumentNode Parse(string text) => DocumentParser.Parse(Utf8(text), ParserLimits.Default).Document.ShouldNotBeNull(text);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
