using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Tests.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Operations;

/// <summary>Specification, section 6.1.2: each mistake has its sentence, its place in the document and its place in the value.</summary>
public sealed class VariableCoercionTests
{
    private readonly TestEngine _engine = TestEngine.Over(
        """
        type Query { echo(where: Where, ids: [ID!], one: One, kind: Kind, number: Int): String }
        input Where { name: String! code: Int and: [Where!] in: [Int!] kind: Kind }
        input One @oneOf { a: Int b: String }
        enum Kind { KOTA KABUPATEN }
        """,
        builder => builder.Bind("Query.echo", Resolve.Leaf<object?, string>((_, context) => Echo.Of(context.Arguments))));

    [Theory]
    [InlineData("query($n: Int!) { echo(number: $n) }", "{}", "Variable \"$n\" of the type Int! is required and was not given.", "HC0018", null)]
    [InlineData("query($n: Int!) { echo(number: $n) }", null, "Variable \"$n\" of the type Int! is required and was not given.", "HC0018", null)]
    [InlineData("query($n: Int!) { echo(number: $n) }", """{"n":null}""", "Variable \"$n\" of the type Int! must not be null.", "HC0018", null)]
    [InlineData("query($n: Int = 1) { echo(number: $n) }", """{"n":"1"}""", "Variable \"$n\" has an invalid value at \"n\": expected a whole number between -2147483648 and 2147483647, found \"1\".", "HC0016", null)]
    [InlineData("query($n: Int) { echo(number: $n) }", """{"n":1.5}""", "Variable \"$n\" has an invalid value at \"n\": expected a whole number between -2147483648 and 2147483647, found 1.5.", "HC0016", null)]
    [InlineData("query($n: [ID!]) { echo(ids: $n) }", """{"n":["a",null]}""", "Variable \"$n\" has an invalid value at \"n[1]\": null is not allowed, the type is ID!.", "HC0016", "[1]")]
    [InlineData("query($w: Where) { echo(where: $w) }", """{"w":5}""", "Variable \"$w\" has an invalid value at \"w\": expected an object of the type Where, found 5.", "HC0016", null)]
    [InlineData("query($w: Where) { echo(where: $w) }", """{"w":{}}""", "Variable \"$w\" has an invalid value at \"w\": the field \"name\" of the type String! is required and was not given.", "HC0016", null)]
    [InlineData("query($w: Where) { echo(where: $w) }", """{"w":{"name":"a","nme":1}}""", "Variable \"$w\" has an invalid value at \"w\": the type Where has no field \"nme\".", "HC0016", null)]
    [InlineData("query($w: Where) { echo(where: $w) }", """{"w":{"name":"a","and":[{"name":"b","in":[1,2,true]}]}}""", "Variable \"$w\" has an invalid value at \"w.and[0].in[2]\": expected a whole number between -2147483648 and 2147483647, found true.", "HC0016", """["and",0,"in",2]""")]
    [InlineData("query($w: Where) { echo(where: $w) }", """{"w":{"name":"a","kind":"DESA"}}""", "Variable \"$w\" has an invalid value at \"w.kind\": expected a value of the enum Kind, found \"DESA\".", "HC0016", """["kind"]""")]
    [InlineData("query($k: Kind) { echo(kind: $k) }", """{"k":1}""", "Variable \"$k\" has an invalid value at \"k\": expected a value of the enum Kind, found 1.", "HC0016", null)]
    [InlineData("query($o: One) { echo(one: $o) }", """{"o":{}}""", "Variable \"$o\" has an invalid value at \"o\": exactly one field of the type One must be given, found 0.", "HC0016", null)]
    [InlineData("query($o: One) { echo(one: $o) }", """{"o":{"a":1,"b":"x"}}""", "Variable \"$o\" has an invalid value at \"o\": exactly one field of the type One must be given, found 2.", "HC0016", null)]
    [InlineData("query($o: One) { echo(one: $o) }", """{"o":{"a":null}}""", "Variable \"$o\" has an invalid value at \"o\": the field \"a\" of the type One must not be null.", "HC0016", null)]
    public async Task A_mistake_is_told_exactly(string document, string? variables, string message, string code, string? path)
    {
        var name = document[7..document.IndexOf(':', StringComparison.Ordinal)];
        var inside = path is null ? "" : $",\"inputPath\":{path}";
        (await _engine.Ask(document, variables)).ShouldBe(
            $"{{\"errors\":[{{\"message\":{Json(message)},\"locations\":[{{\"line\":1,\"column\":7}}],\"extensions\":{{\"code\":\"{code}\",\"variable\":\"{name}\"{inside}}}}}]}}");
    }

    [Fact]
    public async Task Every_variable_that_does_not_fit_is_told()
        => (await _engine.Ask("query(\n  $a: Int!,\n  $b: Kind) { echo(number: $a, kind: $b) }", """{"b":"X"}""")).ShouldBe(
            """{"errors":[{"message":"Variable \"$a\" of the type Int! is required and was not given.","locations":[{"line":2,"column":3}],"extensions":{"code":"HC0018","variable":"a"}},{"message":"Variable \"$b\" has an invalid value at \"b\": expected a value of the enum Kind, found \"X\".","locations":[{"line":3,"column":3}],"extensions":{"code":"HC0016","variable":"b"}}]}""");

    [Theory]
    [InlineData("[]", "a list")]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData("1", "1")]
    public async Task Variables_are_an_object(string variables, string found)
        => (await _engine.Ask("{ echo }", variables)).ShouldBe(
            $"{{\"errors\":[{{\"message\":{Json($"The variables must be a JSON object of values by name, found {found}.")},\"extensions\":{{\"code\":\"HC0016\"}}}}]}}");

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("""{"other":1}""")]
    public async Task No_variables_and_unknown_ones_are_fine(string? variables) => (await _engine.Ask("{ echo }", variables)).ShouldBe("""{"data":{"echo":""}}""");

    [Fact]
    public async Task Values_nested_without_end_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"name":"a","and":""", 200)) + "null" + new string('}', 200);
        var request = TestEngine.Request("query($w: Where) { echo(where: $w) }") with
        {
            Variables = System.Text.Json.JsonDocument.Parse($$"""{"w":{{deep}}}""", new() { MaxDepth = 1_000 }).RootElement,
        };
        (await _engine.Ask(request)).ShouldContain("it is nested too deeply");
    }

    private static string Json(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
