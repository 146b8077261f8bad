using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests
{
    [Theory]
    [InlineData("fragment F on Dog { name }")]
    [InlineData("{ dog { name } }")]
    [InlineData("query A { dog { name } } query B { dog { name } }")]
    [InlineData("{ dog { ...F } } fragment F on Dog { name }")]
    public void An_anonymous_operation_stands_alone(string document) => Probe.Accepts<LoneAnonymousOperationRule>(document);

    [Theory]
    [InlineData("{ dog { name } } query B { dog { name } }", "1:1", "An anonymous operation must be the only operation of its document. Give it a name.")]
    [InlineData("query B { dog { name } }\n  mutation { addPets(pets: []) { name } }", "2:3", "An anonymous operation must be the only operation of its document. Give it a name.")]
    public void An_anonymous_operation_beside_another_is_refused(string document, string places, string message) =>
        Probe.Refuses<LoneAnonymousOperationRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<LoneAnonymousOperationRule>("{ dog { name } } query B { dog { name } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("operations").ShouldBe(2);
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation");
    }
}
