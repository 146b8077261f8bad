using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests
{
    [Theory]
    [InlineData("{ arguments { intArgField(intArg: 2) } }")]
    [InlineData("{ arguments { intArgField(intArg: -2147483648) } }")]
    [InlineData("{ arguments { intArgField(intArg: null) } }")]
    [InlineData("{ arguments { booleanArgField(booleanArg: true) } }")]
    [InlineData("{ arguments { stringArgField(stringArg: \"foo\") } }")]
    [InlineData("{ arguments { stringArgField(stringArg: \"\"\"block\"\"\") } }")]
    [InlineData("{ arguments { floatArgField(floatArg: 1.1) } }")]
    [InlineData("{ arguments { floatArgField(floatArg: 1) } }")]
    [InlineData("{ arguments { floatArgField(floatArg: 1e10) } }")]
    [InlineData("{ arguments { idArgField(idArg: 1) } }")]
    [InlineData("{ arguments { idArgField(idArg: \"someIdString\") } }")]
    [InlineData("{ arguments { enumArgField(enumArg: SIT) } }")]
    [InlineData("{ arguments { stringListArgField(stringListArg: [\"one\", null, \"two\"]) } }")]
    [InlineData("{ arguments { stringListArgField(stringListArg: []) } }")]
    [InlineData("{ arguments { stringListArgField(stringListArg: null) } }")]
    [InlineData("{ arguments { stringListArgField(stringListArg: \"one\") } }")]
    [InlineData("{ arguments { stringListArgField(stringListArg: [\"one\", $two]) } }")]
    [InlineData("{ arguments { complexArgField(complexArg: { requiredField: true }) } }")]
    [InlineData("{ arguments { complexArgField(complexArg: { requiredField: false, intField: 4, stringListField: \"one\", nested: { requiredField: true } }) } }")]
    [InlineData("{ arguments { complexArgField(complexArg: { requiredField: $r }) } }")]
    [InlineData("{ arguments { complexArgField(complexArg: $c) } }")]
    [InlineData("{ arguments { oneOfArgField(oneOfArg: { dog: { name: \"D\" } }) } }")]
    [InlineData("{ arguments { oneOfArgField(oneOfArg: { dog: $d }) } }")]
    [InlineData("query A($a: Int = 1, $b: String = \"ok\", $c: Complex = { requiredField: true, intField: 3 }, $d: Int! = 123, $e: PetInput = { cat: { name: \"B\" } }) { dog { name } }")]
    [InlineData("{ any(value: { a: [1, \"x\", ENUM, $v, null] }) }")]
    [InlineData("{ any(value: 1.5) place(at: \"x\", near: [\"y\"]) }")]
    [InlineData("{ unknown(a: { b: [1] }) dog { name(a: SIT) } }")]
    [InlineData("{ dog @skip(if: true) @tag(name: \"a\", level: null) { name } }")]
    public void Values_that_fit_pass(string document) => Probe.Accepts<ValuesOfCorrectTypeRule>(document);

    [Theory]
    [InlineData("{ arguments { intArgField(intArg: \"3\") } }", "1:35", "\"3\" is no value of type \"Int\": expected a whole number between -2147483648 and 2147483647.")]
    [InlineData("{ arguments { intArgField(intArg: 2147483648) } }", "1:35", "2147483648 is no value of type \"Int\": expected a whole number between -2147483648 and 2147483647.")]
    [InlineData("{ arguments { intArgField(intArg: 3.0) } }", "1:35", "3.0 is no value of type \"Int\": expected a whole number between -2147483648 and 2147483647.")]
    [InlineData("{ arguments { intArgField(intArg: FOO) } }", "1:35", "FOO is no value of type \"Int\": expected a whole number between -2147483648 and 2147483647.")]
    [InlineData("{ arguments { intArgField(intArg: [1]) } }", "1:35", "[1] is no value of type \"Int\": expected a whole number between -2147483648 and 2147483647.")]
    [InlineData("{ arguments { intArgField(intArg: { a: 1 }) } }", "1:35", "{ a: 1 } is no value of type \"Int\": expected a whole number between -2147483648 and 2147483647.")]
    [InlineData("{ arguments { floatArgField(floatArg: \"1.5\") } }", "1:39", "\"1.5\" is no value of type \"Float\": expected a number that fits into 64 bits.")]
    [InlineData("{ arguments { booleanArgField(booleanArg: 1) } }", "1:43", "1 is no value of type \"Boolean\": expected true or false.")]
    [InlineData("{ arguments { booleanArgField(booleanArg: \"true\") } }", "1:43", "\"true\" is no value of type \"Boolean\": expected true or false.")]
    [InlineData("{ arguments { stringArgField(stringArg: 1) } }", "1:41", "1 is no value of type \"String\": expected a string.")]
    [InlineData("{ arguments { stringArgField(stringArg: BAR) } }", "1:41", "BAR is no value of type \"String\": expected a string.")]
    [InlineData("{ arguments { idArgField(idArg: 1.0) } }", "1:33", "1.0 is no value of type \"ID\": expected a string or a whole number.")]
    [InlineData("{ dog @skip(if: \"yes\") { name } }", "1:17", "\"yes\" is no value of type \"Boolean\": expected true or false.")]
    [InlineData("{ booleanList(booleanListArg: [true, 1]) }", "1:38", "1 is no value of type \"Boolean\": expected true or false.")]
    [InlineData("query A($a: Int = \"one\") { dog { name } }", "1:19", "\"one\" is no value of type \"Int\": expected a whole number between -2147483648 and 2147483647.")]
    public void A_scalar_value_that_does_not_fit_is_refused(string document, string places, string message) =>
        Probe.Refuses<ValuesOfCorrectTypeRule>(document, places, message);

    [Theory]
    [InlineData("{ arguments { enumArgField(enumArg: 2) } }", "1:37", "2 is no value of the enum \"DogCommand\".")]
    [InlineData("{ arguments { enumArgField(enumArg: \"SIT\") } }", "1:37", "\"SIT\" is no value of the enum \"DogCommand\". Did you mean \"SIT\"?")]
    [InlineData("{ arguments { enumArgField(enumArg: true) } }", "1:37", "true is no value of the enum \"DogCommand\".")]
    [InlineData("{ arguments { enumArgField(enumArg: JUGGLE) } }", "1:37", "JUGGLE is no value of the enum \"DogCommand\".")]
    [InlineData("{ arguments { enumArgField(enumArg: sit) } }", "1:37", "sit is no value of the enum \"DogCommand\". Did you mean \"SIT\"?")]
    public void An_enum_value_that_does_not_exist_is_refused(string document, string places, string message) =>
        Probe.Refuses<ValuesOfCorrectTypeRule>(document, places, message);

    [Theory]
    [InlineData("{ arguments { nonNullBooleanArgField(nonNullBooleanArg: null) } }", "1:57", "A value of type \"Boolean!\" must not be null.")]
    [InlineData("{ booleanList(booleanListArg: [true, null]) }", "1:38", "A value of type \"Boolean!\" must not be null.")]
    [InlineData("{ arguments { complexArgField(complexArg: { requiredField: true, nonNullWithDefault: null }) } }", "1:86", "A value of type \"Boolean!\" must not be null.")]
    [InlineData("query A($a: Int! = null) { dog { name } }", "1:20", "A value of type \"Int!\" must not be null.")]
    public void Null_where_it_cannot_be_is_refused(string document, string places, string message) =>
        Probe.Refuses<ValuesOfCorrectTypeRule>(document, places, message);

    [Theory]
    [InlineData("{ arguments { complexArgField(complexArg: \"x\") } }", "1:43", "A value of type \"Complex\" must be an input object; found \"x\".")]
    [InlineData("{ arguments { complexArgField(complexArg: [{ requiredField: true }]) } }", "1:43", "A value of type \"Complex\" must be an input object; found [{ requiredField: true }].")]
    [InlineData("{ arguments { complexArgField(complexArg: { intField: 4 }) } }", "1:43", "The field \"requiredField\" of type \"Boolean!\" on the input object \"Complex\" is required, and was not given.")]
    [InlineData("{ arguments { complexArgField(complexArg: { requiredField: true, invalidField: 1 }) } }", "1:66", "There is no field \"invalidField\" on the input object \"Complex\". Did you mean \"intField\"?")]
    [InlineData("{ arguments { complexArgField(complexArg: { requiredField: true, stringListField: [\"one\", 2] }) } }", "1:91", "2 is no value of type \"String\": expected a string.")]
    public void An_input_object_that_does_not_fit_is_refused(string document, string places, string message) =>
        Probe.Refuses<ValuesOfCorrectTypeRule>(document, places, message);

    [Theory]
    [InlineData("{ arguments { oneOfArgField(oneOfArg: {}) } }", "1:39", "A value of the OneOf input object \"PetInput\" must have exactly one field, and that field must not be null.")]
    [InlineData("{ arguments { oneOfArgField(oneOfArg: { cat: null }) } }", "1:39", "A value of the OneOf input object \"PetInput\" must have exactly one field, and that field must not be null.")]
    [InlineData("{ arguments { oneOfArgField(oneOfArg: { cat: { name: \"B\" }, dog: $dog }) } }", "1:39", "A value of the OneOf input object \"PetInput\" must have exactly one field, and that field must not be null.")]
    [InlineData("{ arguments { oneOfArgField(oneOfArg: { cat: { name: \"B\" }, dog: null }) } }", "1:39", "A value of the OneOf input object \"PetInput\" must have exactly one field, and that field must not be null.")]
    public void A_OneOf_input_object_has_exactly_one_field_that_is_not_null(string document, string places, string message) =>
        Probe.Refuses<ValuesOfCorrectTypeRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<ValuesOfCorrectTypeRule>("{ arguments { intArgField(intArg: \"3\") } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("HC0016");
        error.Extension("locationType").ShouldBe("Int");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type");
    }
}
