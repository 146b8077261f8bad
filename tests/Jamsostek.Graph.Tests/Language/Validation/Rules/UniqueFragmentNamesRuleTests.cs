using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class UniqueFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ dog { ...A ...B } } fragment A on Dog { name } fragment B on Dog { name }")]
    [InlineData("query A { dog { ...A } } fragment A on Dog { name }")]
    [InlineData("{ dog { name } }")]
    public void Each_fragment_has_its_own_name(string document) => Probe.Accepts<UniqueFragmentNamesRule>(document);

    [Theory]
    [InlineData("{ dog { ...A } } fragment A on Dog { name }\nfragment A on Dog { nickname }", "1:27 2:10", "There can be only one fragment named \"A\". Rename one of the two.")]
    [InlineData("fragment A on Dog { name } fragment A on Cat { name }", "1:10 1:37", "There can be only one fragment named \"A\". Rename one of the two.")]
    public void Two_fragments_cannot_share_a_name(string document, string places, string message) =>
        Probe.Refuses<UniqueFragmentNamesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<UniqueFragmentNamesRule>("fragment A on Dog { name } fragment A on Cat { name }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("fragment").ShouldBe("A");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness");
    }
}
