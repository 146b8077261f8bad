using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests
{
    [Theory]
    [InlineData("{ dog { __typename name } }")]
    [InlineData("{ dog { tn: __typename other: name } }")]
    [InlineData("{ pet { __typename name } }")]
    [InlineData("{ catOrDog { __typename } }")]
    [InlineData("{ __schema { description } __type(name: \"Dog\") { name } }")]
    [InlineData("{ catOrDog { ... on Pet { name } ... on Dog { barkVolume } } }")]
    [InlineData("fragment F on NotAType { whatever { deeper } }")]
    [InlineData("fragment F on Int { whatever }")]
    public void Fields_of_objects_interfaces_and_unions_are_known(string document) => Probe.Accepts<FieldsOnCorrectTypeRule>(document);

    [Theory]
    [InlineData("{ dog { unknown } }", "1:9", "There is no field \"unknown\" on type \"Dog\".")]
    [InlineData("fragment F on Dog { volume: kawVolume }", "1:21", "There is no field \"kawVolume\" on type \"Dog\". Did you mean \"barkVolume\"?")]
    [InlineData("{ dog { unknown { deeper { deepest } } } }", "1:9", "There is no field \"unknown\" on type \"Dog\".")]
    [InlineData("{ dog { ... on Cat { meowVolum } } }", "1:22", "There is no field \"meowVolum\" on type \"Cat\". Did you mean \"meowVolume\"?")]
    [InlineData("{ pet { nam } }", "1:9", "There is no field \"nam\" on type \"Pet\". Did you mean \"name\"?")]
    [InlineData("{ dog { __schema { description } } }", "1:9", "There is no field \"__schema\" on type \"Dog\".")]
    [InlineData("mutation { __type(name: \"Dog\") { name } }", "1:12", "There is no field \"__type\" on type \"Mutation\".")]
    [InlineData("{ Dog { name } }", "1:3", "There is no field \"Dog\" on type \"Query\". Did you mean \"dog\"?")]
    [InlineData("{ cat { furColour } }", "1:9", "There is no field \"furColour\" on type \"Cat\". Did you mean \"furColor\"?")]
    public void An_unknown_field_is_refused(string document, string places, string message) =>
        Probe.Refuses<FieldsOnCorrectTypeRule>(document, places, message);

    [Theory]
    [InlineData("{ pet { meowVolume } }", "1:9", "There is no field \"meowVolume\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\"?")]
    [InlineData("{ pet { barkVolume } }", "1:9", "There is no field \"barkVolume\" on type \"Pet\". Did you mean to use an inline fragment on \"Canine\" or \"Dog\"?")]
    [InlineData("{ catOrDog { name } }", "1:14", "There is no field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Pet\", \"Canine\", \"Cat\", or \"Dog\"?")]
    [InlineData("{ dogOrHuman { barkVolume } }", "1:16", "There is no field \"barkVolume\" on type \"DogOrHuman\". Did you mean to use an inline fragment on \"Canine\" or \"Dog\"?")]
    public void A_field_of_an_implementation_suggests_an_inline_fragment(string document, string places, string message) =>
        Probe.Refuses<FieldsOnCorrectTypeRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<FieldsOnCorrectTypeRule>("{ dog { a: unknown } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("type").ShouldBe("Dog");
        error.Extension("field").ShouldBe("unknown");
        error.Extension("responseName").ShouldBe("a");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Field-Selections");
    }
}
