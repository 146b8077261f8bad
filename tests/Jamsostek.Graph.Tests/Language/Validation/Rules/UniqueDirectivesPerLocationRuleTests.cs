using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests
{
    [Theory]
    [InlineData("{ dog @skip(if: true) @include(if: true) { name @skip(if: true) } }")]
    [InlineData("{ dog @tag(name: \"a\") @tag(name: \"b\") @tag(name: \"c\") { name } }")]
    [InlineData("{ dog @unknown @unknown { name } }")]
    [InlineData("query A @onQuery { dog { name } } query B @onQuery { dog { name } }")]
    public void Directives_stand_once_at_a_place_unless_they_are_repeatable(string document) => Probe.Accepts<UniqueDirectivesPerLocationRule>(document);

    [Theory]
    [InlineData("{ dog @skip(if: true) @skip(if: false) { name } }", "1:7 1:23", "The directive \"@skip\" can be used only once at a place.")]
    [InlineData("fragment F on Dog @onFragmentDefinition @tag(name: \"a\") @onFragmentDefinition { name }", "1:19 1:57", "The directive \"@onFragmentDefinition\" can be used only once at a place.")]
    [InlineData("query A($a: Int @onVariableDefinition @onVariableDefinition) { dog { name } }", "1:17 1:39", "The directive \"@onVariableDefinition\" can be used only once at a place.")]
    public void A_directive_used_twice_is_refused(string document, string places, string message) =>
        Probe.Refuses<UniqueDirectivesPerLocationRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<UniqueDirectivesPerLocationRule>("{ dog @skip(if: true) @skip(if: false) { name } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("directive").ShouldBe("skip");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location");
    }
}
