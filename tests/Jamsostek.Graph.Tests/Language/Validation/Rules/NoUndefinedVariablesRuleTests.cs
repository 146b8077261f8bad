using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests
{
    [Theory]
    [InlineData("query A($a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } }")]
    [InlineData("query A($a: Boolean) { dog { ...F } } fragment F on Dog { ...G } fragment G on Dog { isHouseTrained(atOtherHomes: $a) }")]
    [InlineData("query A($a: Boolean) { dog { ...F } } query B($a: Boolean) { dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $a) }")]
    [InlineData("fragment Unused on Dog { isHouseTrained(atOtherHomes: $a) }")]
    [InlineData("query A($a: Boolean) { dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $a) ...F }")]
    [InlineData("query A($a: Boolean!) @tag(name: $a) { dog { name @skip(if: $a) } }")]
    public void Variables_that_are_used_are_defined(string document) => Probe.Accepts<NoUndefinedVariablesRule>(document);

    [Theory]
    [InlineData("query A { dog { isHouseTrained(atOtherHomes: $a) } }", "1:46 1:1", "The variable \"$a\" is not defined by the query \"A\".")]
    [InlineData("{ dog { isHouseTrained(atOtherHomes: $a) } }", "1:38 1:1", "The variable \"$a\" is not defined by the anonymous query.")]
    [InlineData("query A($a: Boolean) { dog { ...F } }\nquery B { dog { ...F } }\nfragment F on Dog { isHouseTrained(atOtherHomes: $a) }", "3:50 2:1", "The variable \"$a\" is not defined by the query \"B\".")]
    [InlineData("mutation M { addPet(pet: { dog: { name: $n } }) { name } }", "1:41 1:1", "The variable \"$n\" is not defined by the mutation \"M\".")]
    [InlineData("query A { dog { ...F } } fragment F on Dog @tag(name: $x) { name }", "1:55 1:1", "The variable \"$x\" is not defined by the query \"A\".")]
    [InlineData("query A { arguments { stringListArgField(stringListArg: [\"a\", $b]) } }", "1:63 1:1", "The variable \"$b\" is not defined by the query \"A\".")]
    [InlineData("query A { unknown(anything: { a: [$v] }) }", "1:35 1:1", "The variable \"$v\" is not defined by the query \"A\".")]
    public void An_undefined_variable_is_refused_at_its_use_and_its_operation(string document, string places, string message) =>
        Probe.Refuses<NoUndefinedVariablesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<NoUndefinedVariablesRule>("{ any(value: $a) }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("variable").ShouldBe("a");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined");
    }
}
