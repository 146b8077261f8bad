using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class KnownDirectivesRuleTests
{
    [Theory]
    [InlineData("query A($a: Boolean @onVariableDefinition) @onQuery { dog @onField @include(if: true) { ...F @onFragmentSpread ... @onInlineFragment { name } } } fragment F on Dog @onFragmentDefinition { name }")]
    [InlineData("mutation @onMutation { addPets(pets: []) { name } }")]
    [InlineData("subscription @onSubscription { newMessage { body } }")]
    public void Known_directives_stand_where_they_may(string document) => Probe.Accepts<KnownDirectivesRule>(document);

    [Theory]
    [InlineData("{ dog @unknown(with: \"arguments\") { name } }", "1:7", "There is no directive \"@unknown\".")]
    [InlineData("{ dog @includ(if: true) { name } }", "1:7", "There is no directive \"@includ\". Did you mean \"@include\"?")]
    [InlineData("query A($a: Int @unknownHere) { dog { name } }", "1:17", "There is no directive \"@unknownHere\".")]
    public void An_unknown_directive_is_refused(string document, string places, string message) =>
        Probe.Refuses<KnownDirectivesRule>(document, places, message);

    [Theory]
    [InlineData("query @include(if: true) { dog { name } }", "1:7", "The directive \"@include\" cannot be used on QUERY; it can on FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT.")]
    [InlineData("{ dog @onQuery { name } }", "1:7", "The directive \"@onQuery\" cannot be used on FIELD; it can on QUERY.")]
    [InlineData("{ dog { ... @onField { name } } }", "1:13", "The directive \"@onField\" cannot be used on INLINE_FRAGMENT; it can on FIELD.")]
    [InlineData("{ dog { ...F @onField } } fragment F on Dog { name }", "1:14", "The directive \"@onField\" cannot be used on FRAGMENT_SPREAD; it can on FIELD.")]
    [InlineData("fragment F on Dog @onField { name }", "1:19", "The directive \"@onField\" cannot be used on FRAGMENT_DEFINITION; it can on FIELD.")]
    [InlineData("query A($a: Int @onField) { dog { name } }", "1:17", "The directive \"@onField\" cannot be used on VARIABLE_DEFINITION; it can on FIELD.")]
    [InlineData("mutation @onQuery { addPets(pets: []) { name } }", "1:10", "The directive \"@onQuery\" cannot be used on MUTATION; it can on QUERY.")]
    [InlineData("subscription @onQuery { newMessage { body } }", "1:14", "The directive \"@onQuery\" cannot be used on SUBSCRIPTION; it can on QUERY.")]
    public void A_directive_in_the_wrong_place_is_refused(string document, string places, string message) =>
        Probe.Refuses<KnownDirectivesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<KnownDirectivesRule>("{ dog @unknown { name } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("directive").ShouldBe("unknown");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Directives-Are-Defined");
    }
}
