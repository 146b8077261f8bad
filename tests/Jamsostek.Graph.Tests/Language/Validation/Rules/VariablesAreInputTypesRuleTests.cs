using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests
{
    [Theory]
    [InlineData("query A($a: Boolean, $b: FindDogInput, $c: [Boolean!], $d: DogCommand!, $e: Unknown) { dog { name } }")]
    public void Variables_are_of_input_types(string document) => Probe.Accepts<VariablesAreInputTypesRule>(document);

    [Theory]
    [InlineData("query A($cat: Cat) { dog { name } }", "1:15", "The variable \"$cat\" cannot be of type \"Cat\", which is no input type.")]
    [InlineData("query A($dog: Dog!) { dog { name } }", "1:15", "The variable \"$dog\" cannot be of type \"Dog!\", which is no input type.")]
    [InlineData("query A($pets: [Pet]) { dog { name } }", "1:16", "The variable \"$pets\" cannot be of type \"[Pet]\", which is no input type.")]
    [InlineData("query A($a: [[CatOrDog!]]!) { dog { name } }", "1:13", "The variable \"$a\" cannot be of type \"[[CatOrDog!]]!\", which is no input type.")]
    public void A_variable_of_another_type_is_refused(string document, string places, string message) =>
        Probe.Refuses<VariablesAreInputTypesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<VariablesAreInputTypesRule>("query A($pets: [Pet]) { dog { name } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("variable").ShouldBe("pets");
        error.Extension("variableType").ShouldBe("[Pet]");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types");
    }
}
