using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests
{
    [Theory]
    [InlineData("query A($a: Boolean) { arguments { booleanArgField(booleanArg: $a) } }")]
    [InlineData("query A($a: Boolean!) { arguments { booleanArgField(booleanArg: $a) } }")]
    [InlineData("query A($a: Boolean!) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }")]
    [InlineData("query A($a: [Boolean]!) { arguments { booleanListArgField(booleanListArg: $a) } }")]
    [InlineData("query A($a: [Boolean!]!) { arguments { booleanListArgField(booleanListArg: $a) } }")]
    [InlineData("query A($a: String) { arguments { stringListArgField(stringListArg: [$a]) } }")]
    [InlineData("query A($a: Complex) { arguments { complexArgField(complexArg: $a) } }")]
    [InlineData("query A($a: Boolean!) { arguments { complexArgField(complexArg: { requiredField: $a }) } }")]
    [InlineData("query A($a: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $a) } }")]
    [InlineData("query A($a: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }")]
    [InlineData("query A($a: Boolean) { arguments { complexArgField(complexArg: { requiredField: true, nonNullWithDefault: $a }) } }")]
    [InlineData("query A($a: Boolean = false) { dog @include(if: $a) { name } }")]
    [InlineData("query A($a: Any) { any(value: [$a]) }")]
    [InlineData("query A($a: Unknown) { arguments { intArgField(intArg: $a) } }")]
    [InlineData("query A { arguments { intArgField(intArg: $undefined) } }")]
    public void Variables_stand_where_their_type_fits(string document) => Probe.Accepts<VariablesInAllowedPositionRule>(document);

    [Theory]
    [InlineData("query A($a: Int) { arguments { booleanArgField(booleanArg: $a) } }", "1:9 1:60", "The variable \"$a\" of type \"Int\" cannot be used where \"Boolean\" is expected.")]
    [InlineData("query A($a: [Boolean]) { arguments { booleanArgField(booleanArg: $a) } }", "1:9 1:66", "The variable \"$a\" of type \"[Boolean]\" cannot be used where \"Boolean\" is expected.")]
    [InlineData("query A($a: Boolean) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }", "1:9 1:78", "The variable \"$a\" of type \"Boolean\" cannot be used where \"Boolean!\" is expected.")]
    [InlineData("query A($a: Boolean = null) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }", "1:9 1:85", "The variable \"$a\" of type \"Boolean\" cannot be used where \"Boolean!\" is expected.")]
    [InlineData("query A($a: [Boolean]) { arguments { booleanListArgField(booleanListArg: $a) } }", "1:9 1:74", "The variable \"$a\" of type \"[Boolean]\" cannot be used where \"[Boolean]!\" is expected.")]
    [InlineData("query A($a: [Boolean]!) { arguments { nonNullBooleanListField(nonNullBooleanListArg: $a) } }", "1:9 1:86", "The variable \"$a\" of type \"[Boolean]!\" cannot be used where \"[Boolean!]\" is expected.")]
    [InlineData("query A($a: Boolean) { booleanList(booleanListArg: [true, $a]) }", "1:9 1:59", "The variable \"$a\" of type \"Boolean\" cannot be used where \"Boolean!\" is expected.")]
    [InlineData("query A($a: Boolean) { dog @skip(if: $a) { name } }", "1:9 1:38", "The variable \"$a\" of type \"Boolean\" cannot be used where \"Boolean!\" is expected.")]
    [InlineData("query A($a: String) { dog { ...F } }\nfragment F on Dog { isHouseTrained(atOtherHomes: $a) }", "1:9 2:50", "The variable \"$a\" of type \"String\" cannot be used where \"Boolean\" is expected.")]
    [InlineData("query A($a: Boolean) { arguments { complexArgField(complexArg: { requiredField: $a }) } }", "1:9 1:81", "The variable \"$a\" of type \"Boolean\" cannot be used where \"Boolean!\" is expected.")]
    [InlineData("query A($a: Int) { arguments { floatArgField(floatArg: $a) } }", "1:9 1:56", "The variable \"$a\" of type \"Int\" cannot be used where \"Float\" is expected.")]
    [InlineData("query A($a: Int = 1) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }", "1:9 1:78", "The variable \"$a\" of type \"Int\" cannot be used where \"Boolean!\" is expected.")]
    [InlineData("query A($a: String) { arguments { stringListArgField(stringListArg: $a) } }", "1:9 1:69", "The variable \"$a\" of type \"String\" cannot be used where \"[String]\" is expected.")]
    public void A_variable_of_another_type_is_refused_at_its_declaration_and_its_use(string document, string places, string message) =>
        Probe.Refuses<VariablesInAllowedPositionRule>(document, places, message);

    [Theory]
    [InlineData("mutation A($cat: CatInput!) { addPet(pet: { cat: $cat }) { name } }")]
    [InlineData("mutation A($cat: CatInput! = { name: \"B\" }) { addPet(pet: { cat: $cat }) { name } }")]
    [InlineData("mutation A($cat: CatInput = { name: \"B\" }) { addPet(pet: { cat: $cat }) { name } }")]
    [InlineData("mutation A($name: String!) { addPet(pet: { cat: { name: $name } }) { name } }")]
    public void A_variable_of_a_OneOf_field_that_is_not_null_passes(string document) => Probe.Accepts<VariablesInAllowedPositionRule>(document);

    [Theory]
    [InlineData("mutation A($cat: CatInput) { addPet(pet: { cat: $cat }) { name } }", "1:12 1:49", "The variable \"$cat\" of type \"CatInput\" may be null, and the field of the OneOf input object \"PetInput\" must not be. Declare it as \"CatInput!\".")]
    [InlineData("mutation A($cat: CatInput) { changePet(pet: { cat: $cat }) { name } }", "1:12 1:52", "The variable \"$cat\" of type \"CatInput\" may be null, and the field of the OneOf input object \"PetInput\" must not be. Declare it as \"CatInput!\".")]
    [InlineData("mutation A($dog: DogInput) { addPets(pets: [{ dog: $dog }]) { name } }", "1:12 1:52", "The variable \"$dog\" of type \"DogInput\" may be null, and the field of the OneOf input object \"PetInput\" must not be. Declare it as \"DogInput!\".")]
    public void A_variable_of_a_OneOf_field_that_may_be_null_is_refused(string document, string places, string message) =>
        Probe.Refuses<VariablesInAllowedPositionRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<VariablesInAllowedPositionRule>("query A($a: Int) { arguments { booleanArgField(booleanArg: $a) } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("variable").ShouldBe("a");
        error.Extension("variableType").ShouldBe("Int");
        error.Extension("locationType").ShouldBe("Boolean");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed");
    }
}
