using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class PossibleFragmentSpreadsRuleTests
{
    [Theory]
    [InlineData("{ dog { ... on Dog { name } } }")]
    [InlineData("{ dog { ... on Pet { name } ... on CatOrDog { __typename } } }")]
    [InlineData("{ pet { ... on Dog { name } ... on Canine { name } } }")]
    [InlineData("{ catOrDog { ... on Cat { name } ... on Pet { name } ... on DogOrHuman { __typename } } }")]
    [InlineData("{ dog { ... { name } ... @include(if: true) { name } } }")]
    [InlineData("{ dog { ...F } } fragment F on Unknown { name }")]
    [InlineData("{ unknown { ... on Cat { name } } }")]
    [InlineData("{ dog { ... on Boolean { name } } }")]
    public void Fragments_that_can_apply_pass(string document) => Probe.Accepts<PossibleFragmentSpreadsRule>(document);

    [Theory]
    [InlineData("{ dog { ... on Cat { meowVolume } } }", "1:9", "The inline fragment on type \"Cat\" cannot be used here: no object of type \"Dog\" is one.")]
    [InlineData("{ dog { ...F } } fragment F on Cat { meowVolume }", "1:9", "The fragment \"F\" on type \"Cat\" cannot be used here: no object of type \"Dog\" is one.")]
    [InlineData("{ cat { ... on Canine { name } } }", "1:9", "The inline fragment on type \"Canine\" cannot be used here: no object of type \"Cat\" is one.")]
    [InlineData("{ human { ...F } } fragment F on Pet { name }", "1:11", "The fragment \"F\" on type \"Pet\" cannot be used here: no object of type \"Human\" is one.")]
    [InlineData("{ catOrDog { ... on HumanOrAlien { __typename } } }", "1:14", "The inline fragment on type \"HumanOrAlien\" cannot be used here: no object of type \"CatOrDog\" is one.")]
    [InlineData("{ pet { ... on Sentient { name } } }", "1:9", "The inline fragment on type \"Sentient\" cannot be used here: no object of type \"Pet\" is one.")]
    public void A_fragment_that_can_never_apply_is_refused(string document, string places, string message) =>
        Probe.Refuses<PossibleFragmentSpreadsRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<PossibleFragmentSpreadsRule>("{ dog { ...F } } fragment F on Cat { meowVolume }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("fragment").ShouldBe("F");
        error.Extension("typeCondition").ShouldBe("Cat");
        error.Extension("selectionSetType").ShouldBe("Dog");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible");
    }
}
