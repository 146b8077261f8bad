using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class UniqueVariableNamesRuleTests
{
    [Theory]
    [InlineData("query A($x: Int, $y: String) { dog { name } } query B($x: String) { dog { name } }")]
    [InlineData("{ dog { name } }")]
    public void Each_variable_is_declared_once(string document) => Probe.Accepts<UniqueVariableNamesRule>(document);

    [Theory]
    [InlineData("query A($x: Int, $x: Int) { dog { name } }", "1:10 1:19", "There can be only one variable named \"$x\".")]
    [InlineData("query A($x: Int, $y: Int, $x: String, $x: ID) { dog { name } }", "1:10 1:28 1:40", "There can be only one variable named \"$x\".")]
    public void A_variable_declared_twice_is_refused_once_with_all_its_places(string document, string places, string message) =>
        Probe.Refuses<UniqueVariableNamesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<UniqueVariableNamesRule>("query A($x: Int, $x: Int) { dog { name } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("variable").ShouldBe("x");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Variable-Uniqueness");
    }
}
