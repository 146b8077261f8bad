using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests
{
    [Theory]
    [InlineData("{ findDog(searchBy: { name: \"a\", owner: \"b\" }) { name } }")]
    [InlineData("{ arguments { complexArgField(complexArg: { intField: 1, nested: { intField: 2, nested: { intField: 3 } } }) } }")]
    [InlineData("{ a(x: { f: 1 }, y: { f: 1 }) }")]
    public void Each_input_field_is_given_once(string document) => Probe.Accepts<UniqueInputFieldNamesRule>(document);

    [Theory]
    [InlineData("{ findDog(searchBy: { name: \"a\", name: \"b\" }) { name } }", "1:23 1:34", "There can be only one input field named \"name\".")]
    [InlineData("{ a(x: [{ f: { g: 1, g: 2 } }]) }", "1:16 1:22", "There can be only one input field named \"g\".")]
    [InlineData("query A($a: FindDogInput = { name: \"a\", name: \"b\" }) { dog { name } }", "1:30 1:41", "There can be only one input field named \"name\".")]
    public void An_input_field_given_twice_is_refused(string document, string places, string message) =>
        Probe.Refuses<UniqueInputFieldNamesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<UniqueInputFieldNamesRule>("{ a(x: { f: 1, f: 2 }) }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("field").ShouldBe("f");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness");
    }
}
