using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests
{
    [Theory]
    [InlineData("fragment F on Dog { name }")]
    [InlineData("{ dog { name } }")]
    [InlineData("query A { dog { name } }")]
    [InlineData("query A { dog { name } } query B { dog { name } }")]
    [InlineData("query A { dog { name } } mutation B { addPets(pets: []) { name } } subscription C { newMessage { body } }")]
    [InlineData("query A { dog { ...A } } fragment A on Dog { name }")]
    [InlineData("{ dog { name } } { cat { name } }")]
    public void Each_operation_has_its_own_name(string document) => Probe.Accepts<UniqueOperationNamesRule>(document);

    [Theory]
    [InlineData("query A { dog { name } } query A { cat { name } }", "1:7 1:32", "There can be only one operation named \"A\". Rename one of the two.")]
    [InlineData("query A { dog { name } }\nmutation A { addPets(pets: []) { name } }", "1:7 2:10", "There can be only one operation named \"A\". Rename one of the two.")]
    public void Two_operations_cannot_share_a_name(string document, string places, string message) =>
        Probe.Refuses<UniqueOperationNamesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<UniqueOperationNamesRule>("query A { dog { name } } query A { cat { name } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("operation").ShouldBe("A");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness");
    }
}
