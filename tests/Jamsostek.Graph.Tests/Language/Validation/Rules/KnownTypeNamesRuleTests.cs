using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class KnownTypeNamesRuleTests
{
    [Theory]
    [InlineData("query A($a: String, $b: [FindDogInput!]!) { dog { ... on Pet { name } ...F } } fragment F on Dog { name }")]
    [InlineData("{ dog { ... { name } } }")]
    [InlineData("query A($type: __TypeKind) { dog { name } }")]
    public void Types_are_known(string document) => Probe.Accepts<KnownTypeNamesRule>(document);

    [Theory]
    [InlineData("query A($a: JumbledUpLetters) { dog { name } }", "1:13", "There is no type \"JumbledUpLetters\".")]
    [InlineData("query A($a: [[Strin!]!]!) { dog { name } }", "1:15", "There is no type \"Strin\". Did you mean \"String\"?")]
    [InlineData("{ dog { ... on Peat { name } } }", "1:16", "There is no type \"Peat\". Did you mean \"Pet\" or \"Cat\"?")]
    [InlineData("fragment F on Dogg { name }", "1:15", "There is no type \"Dogg\". Did you mean \"Dog\"?")]
    public void An_unknown_type_is_refused(string document, string places, string message) =>
        Probe.Refuses<KnownTypeNamesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<KnownTypeNamesRule>("fragment F on Nothing { name }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("type").ShouldBe("Nothing");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence");
    }

    [Fact]
    public void For_a_variable_the_section_is_another() =>
        Probe.Errors<KnownTypeNamesRule>("query A($a: Nothing) { dog { name } }").ShouldHaveSingleItem()
            .Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types");
}
