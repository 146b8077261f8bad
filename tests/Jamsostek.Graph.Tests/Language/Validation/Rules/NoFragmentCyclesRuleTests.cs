using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class NoFragmentCyclesRuleTests
{
    [Theory]
    [InlineData("fragment A on Dog { ...B } fragment B on Dog { name }")]
    [InlineData("fragment A on Dog { ...B ...B } fragment B on Dog { name }")]
    [InlineData("fragment A on Dog { ...B ...C } fragment B on Dog { ...C } fragment C on Dog { name }")]
    [InlineData("fragment A on Pet { ... on Dog { name } ... on Cat { name } }")]
    [InlineData("fragment A on Dog { ...Unknown }")]
    public void Fragments_without_cycles_pass(string document) => Probe.Accepts<NoFragmentCyclesRule>(document);

    [Theory]
    [InlineData("fragment A on Human { relatives { ...A } }", "1:35", "The fragment \"A\" contains itself.")]
    [InlineData("fragment A on Dog { ...A }", "1:21", "The fragment \"A\" contains itself.")]
    [InlineData("fragment A on Pet { ... on Dog { ...A } }", "1:34", "The fragment \"A\" contains itself.")]
    [InlineData("fragment A on Dog { ...B } fragment B on Dog { ...A }", "1:21 1:48", "The fragment \"A\" contains itself by way of \"B\".")]
    [InlineData("fragment B on Dog { ...A } fragment A on Dog { ...B }", "1:21 1:48", "The fragment \"B\" contains itself by way of \"A\".")]
    [InlineData("fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { ...A }", "1:21 1:48 1:75", "The fragment \"A\" contains itself by way of \"B\" and \"C\".")]
    [InlineData("fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { ...B }", "1:48 1:75", "The fragment \"B\" contains itself by way of \"C\".")]
    public void A_cycle_is_refused_with_the_way_around(string document, string places, string message) =>
        Probe.Refuses<NoFragmentCyclesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<NoFragmentCyclesRule>("fragment A on Dog { ...A }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("fragment").ShouldBe("A");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles");
    }
}
