using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class KnownArgumentNamesRuleTests
{
    [Theory]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) } }")]
    [InlineData("{ arguments { multipleRequirements(y: 1, x: 2) } }")]
    [InlineData("{ dog @skip(if: true) { name } }")]
    [InlineData("{ dog { unknown(a: 1) } }")]
    [InlineData("{ dog @unknown(a: 1) { name } }")]
    [InlineData("{ dog { ... on Cat { doesKnowCommand(catCommand: JUMP) } } }")]
    public void Arguments_are_known(string document) => Probe.Accepts<KnownArgumentNamesRule>(document);

    [Theory]
    [InlineData("{ dog { doesKnowCommand(unknown: true) } }", "1:25", "There is no argument \"unknown\" on the field \"Dog.doesKnowCommand\".")]
    [InlineData("{ dog { doesKnowCommand(DogCommand: SIT) } }", "1:25", "There is no argument \"DogCommand\" on the field \"Dog.doesKnowCommand\". Did you mean \"dogCommand\"?")]
    [InlineData("{ arguments { multipleRequirements(x: 1, y: 2,\n z: 3) } }", "2:2", "There is no argument \"z\" on the field \"Arguments.multipleRequirements\". Did you mean \"x\" or \"y\"?")]
    [InlineData("{ dog { name(a: 1) } }", "1:14", "There is no argument \"a\" on the field \"Dog.name\".")]
    public void An_unknown_argument_of_a_field_is_refused(string document, string places, string message) =>
        Probe.Refuses<KnownArgumentNamesRule>(document, places, message);

    [Theory]
    [InlineData("{ dog @skip(unless: true) { name } }", "1:13", "There is no argument \"unless\" on the directive \"@skip\".")]
    [InlineData("{ dog @tag(nam: \"a\") { name } }", "1:12", "There is no argument \"nam\" on the directive \"@tag\". Did you mean \"name\"?")]
    public void An_unknown_argument_of_a_directive_is_refused(string document, string places, string message) =>
        Probe.Refuses<KnownArgumentNamesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<KnownArgumentNamesRule>("{ dog { isAt(z: 1) } }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("type").ShouldBe("Dog");
        error.Extension("field").ShouldBe("isAt");
        error.Extension("argument").ShouldBe("z");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Argument-Names");
    }
}
