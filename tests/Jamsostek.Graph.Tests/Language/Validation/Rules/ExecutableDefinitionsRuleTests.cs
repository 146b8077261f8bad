using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests
{
    [Theory]
    [InlineData("query A { dog { name } }")]
    [InlineData("query A { dog { name ...F } } fragment F on Dog { name }")]
    public void Operations_and_fragments_are_executable(string document) => Probe.Accepts<ExecutableDefinitionsRule>(document);

    [Theory]
    [InlineData("query A { dog { name } } type Cow { name: String }", "1:26", "The definition of \"Cow\" is not executable. A request may hold operations and fragments only; the type system cannot be changed by it.")]
    [InlineData("query A { dog { name color } }\n\nextend type Dog { color: String }", "3:1", "The definition of \"Dog\" is not executable. A request may hold operations and fragments only; the type system cannot be changed by it.")]
    [InlineData("{ dog { name } } schema { query: Query }", "1:18", "The schema definition is not executable. A request may hold operations and fragments only; the type system cannot be changed by it.")]
    [InlineData("{ dog { name } } extend schema @onField", "1:18", "The schema definition is not executable. A request may hold operations and fragments only; the type system cannot be changed by it.")]
    [InlineData("{ dog { name } } directive @a on FIELD", "1:18", "The definition of \"@a\" is not executable. A request may hold operations and fragments only; the type system cannot be changed by it.")]
    public void Definitions_of_the_type_system_are_not(string document, string places, string message) =>
        Probe.Refuses<ExecutableDefinitionsRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<ExecutableDefinitionsRule>("{ dog { name } } scalar Date").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Executable-Definitions");
    }
}
