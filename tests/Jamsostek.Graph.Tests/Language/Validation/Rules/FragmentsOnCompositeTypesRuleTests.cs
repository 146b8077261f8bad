using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    [Theory]
    [InlineData("fragment F on Dog { name }")]
    [InlineData("fragment F on Pet { name }")]
    [InlineData("fragment F on CatOrDog { __typename }")]
    [InlineData("{ pet { ... on Dog { name } ... on Canine { name } ... { name } } }")]
    [InlineData("fragment F on Unknown { name }")]
    public void Fragments_apply_to_composite_types(string document) => Probe.Accepts<FragmentsOnCompositeTypesRule>(document);

    [Theory]
    [InlineData("fragment F on Boolean { bad }", "1:15", "The fragment \"F\" cannot apply to \"Boolean\", which is no object, interface or union.")]
    [InlineData("fragment F on DogCommand { bad }", "1:15", "The fragment \"F\" cannot apply to \"DogCommand\", which is no object, interface or union.")]
    [InlineData("fragment F on Complex { bad }", "1:15", "The fragment \"F\" cannot apply to \"Complex\", which is no object, interface or union.")]
    [InlineData("{ pet { ... on String { bad } } }", "1:16", "The inline fragment cannot apply to \"String\", which is no object, interface or union.")]
    public void A_fragment_on_another_type_is_refused(string document, string places, string message) =>
        Probe.Refuses<FragmentsOnCompositeTypesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<FragmentsOnCompositeTypesRule>("fragment F on Boolean { bad }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("fragment").ShouldBe("F");
        error.Extension("typeCondition").ShouldBe("Boolean");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types");
    }
}
