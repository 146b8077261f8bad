using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class KnownOperationTypesRuleTests
{
    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("query { dog { name } }")]
    [InlineData("mutation { addPets(pets: []) { name } }")]
    [InlineData("subscription { newMessage { body } }")]
    [InlineData("fragment F on Dog { name }")]
    public void Operations_with_a_root_type_pass(string document) => Probe.Accepts<KnownOperationTypesRule>(document);

    [Theory]
    [InlineData("mutation { hello }", "1:1", "The schema has no mutation operations.")]
    [InlineData("query A { hello } subscription B { hello }", "1:19", "The schema has no subscription operations.")]
    public void Operations_without_a_root_type_are_refused(string document, string places, string message) =>
        Probe.Refuses<KnownOperationTypesRule>(document, places, message, Pets.QueryOnly);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<KnownOperationTypesRule>("mutation { hello }", Pets.QueryOnly).ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("operationType").ShouldBe("mutation");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Operation-Type-Existence");
    }
}
