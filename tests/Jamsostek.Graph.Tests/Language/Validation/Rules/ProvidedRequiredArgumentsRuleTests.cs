using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class ProvidedRequiredArgumentsRuleTests
{
    [Theory]
    [InlineData("{ arguments { multipleRequirements(x: 1, y: 2) } }")]
    [InlineData("{ arguments { multipleRequirements(x: null, y: \"no number\") } }")]
    [InlineData("{ arguments { optionalNonNullBooleanArgField booleanArgField } }")]
    [InlineData("{ dog @include(if: true) { name } }")]
    [InlineData("{ dog { unknown } }")]
    [InlineData("{ dog @unknown { name } }")]
    public void Required_arguments_are_given(string document) => Probe.Accepts<ProvidedRequiredArgumentsRule>(document);

    [Theory]
    [InlineData("{ arguments { multipleRequirements(x: 1) } }", "1:15", "The argument \"y\" of type \"Int!\" on the field \"Arguments.multipleRequirements\" is required, and was not given.")]
    [InlineData("{ dog { doesKnowCommand } }", "1:9", "The argument \"dogCommand\" of type \"DogCommand!\" on the field \"Dog.doesKnowCommand\" is required, and was not given.")]
    [InlineData("{ arguments { a: nonNullBooleanArgField(wrong: true) } }", "1:15", "The argument \"nonNullBooleanArg\" of type \"Boolean!\" on the field \"Arguments.nonNullBooleanArgField\" is required, and was not given.")]
    public void A_missing_argument_of_a_field_is_refused(string document, string places, string message) =>
        Probe.Refuses<ProvidedRequiredArgumentsRule>(document, places, message);

    [Theory]
    [InlineData("{ dog @include { name } }", "1:7", "The argument \"if\" of type \"Boolean!\" on the directive \"@include\" is required, and was not given.")]
    [InlineData("{ dog @tag(level: 2) { name } }", "1:7", "The argument \"name\" of type \"String!\" on the directive \"@tag\" is required, and was not given.")]
    public void A_missing_argument_of_a_directive_is_refused(string document, string places, string message) =>
        Probe.Refuses<ProvidedRequiredArgumentsRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<ProvidedRequiredArgumentsRule>("{ dog @include { name } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("directive").ShouldBe("include");
        error.Extension("argument").ShouldBe("if");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Required-Arguments");
    }
}
