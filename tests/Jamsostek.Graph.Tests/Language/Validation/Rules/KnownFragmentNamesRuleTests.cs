using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ dog { ...A ... on Dog { ...A } } } fragment A on Dog { name }")]
    public void Fragments_that_are_spread_are_defined(string document) => Probe.Accepts<KnownFragmentNamesRule>(document);

    [Theory]
    [InlineData("{ dog { ...Unknown } }", "1:12", "There is no fragment \"Unknown\".")]
    [InlineData("{ dog { ... on Dog { ...Barcks } } } fragment Barks on Dog { name }", "1:25", "There is no fragment \"Barcks\". Did you mean \"Barks\"?")]
    [InlineData("fragment A on Dog { name ...Missing }", "1:29", "There is no fragment \"Missing\".")]
    public void An_unknown_fragment_is_refused(string document, string places, string message) =>
        Probe.Refuses<KnownFragmentNamesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<KnownFragmentNamesRule>("{ dog { ...Unknown } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("fragment").ShouldBe("Unknown");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined");
    }
}
