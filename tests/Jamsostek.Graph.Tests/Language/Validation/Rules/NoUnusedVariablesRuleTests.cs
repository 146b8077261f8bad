using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class NoUnusedVariablesRuleTests
{
    [Theory]
    [InlineData("query A($a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } }")]
    [InlineData("query A($a: Boolean) { dog { ...F } } fragment F on Dog { owner { pets { ... on Dog { isHouseTrained(atOtherHomes: $a) } } } }")]
    [InlineData("query A($a: Boolean!) { dog { name @include(if: $a) } }")]
    [InlineData("query A($a: Int) { any(value: [{ deep: $a }]) }")]
    public void Variables_that_are_defined_are_used(string document) => Probe.Accepts<NoUnusedVariablesRule>(document);

    [Theory]
    [InlineData("query A($a: Boolean) { dog { name } }", "1:9", "The variable \"$a\" is never used in the query \"A\".")]
    [InlineData("query ($a: Boolean) { dog { name } }", "1:8", "The variable \"$a\" is never used in the anonymous query.")]
    [InlineData("query A($a: Boolean, $b: Int) { dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $a) }", "1:22", "The variable \"$b\" is never used in the query \"A\".")]
    [InlineData("query A($a: Boolean) { dog { name } } fragment F on Dog { isHouseTrained(atOtherHomes: $a) }", "1:9", "The variable \"$a\" is never used in the query \"A\".")]
    public void An_unused_variable_is_refused(string document, string places, string message) =>
        Probe.Refuses<NoUnusedVariablesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<NoUnusedVariablesRule>("query A($a: Boolean) { dog { name } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("variable").ShouldBe("a");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-All-Variables-Used");
    }
}
