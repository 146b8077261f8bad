using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class NoUnusedFragmentsRuleTests
{
    [Theory]
    [InlineData("{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name }")]
    [InlineData("query One { human { ...A } } query Two { human { ...B } } fragment A on Human { name } fragment B on Human { name }")]
    [InlineData("{ dog { owner { ... { ...A } } } } fragment A on Human { name }")]
    [InlineData("{ dog { name } }")]
    public void Fragments_are_used(string document) => Probe.Accepts<NoUnusedFragmentsRule>(document);

    [Theory]
    [InlineData("{ dog { name } }\nfragment A on Dog { name }", "2:1", "The fragment \"A\" is never used.")]
    [InlineData("{ dog { ...A } } fragment A on Dog { name } fragment B on Dog { ...A }", "1:45", "The fragment \"B\" is never used.")]
    [InlineData("fragment A on Dog { name }", "1:1", "The fragment \"A\" is never used.")]
    public void An_unused_fragment_is_refused(string document, string places, string message) =>
        Probe.Refuses<NoUnusedFragmentsRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<NoUnusedFragmentsRule>("fragment A on Dog { name }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("fragment").ShouldBe("A");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used");
    }
}
