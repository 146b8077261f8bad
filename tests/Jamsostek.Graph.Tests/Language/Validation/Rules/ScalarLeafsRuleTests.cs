using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class ScalarLeafsRuleTests
{
    [Theory]
    [InlineData("{ dog { barkVolume } }")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) } }")]
    [InlineData("{ animals { name } }")]
    [InlineData("{ unknown unknownToo { a } }")]
    [InlineData("{ __typename __schema { description } }")]
    public void Selections_end_at_scalars_and_enums(string document) => Probe.Accepts<ScalarLeafsRule>(document);

    [Theory]
    [InlineData("{ dog { barkVolume { sinceWhen } } }", "1:20", "The field \"barkVolume\" cannot have a selection of fields, because its type \"Int\" has none.")]
    [InlineData("{ dog { name { sinceWhen } } }", "1:14", "The field \"name\" cannot have a selection of fields, because its type \"String!\" has none.")]
    [InlineData("{ arguments { enumArgField { x } } }", "1:28", "The field \"enumArgField\" cannot have a selection of fields, because its type \"DogCommand\" has none.")]
    [InlineData("{ dog { name: isAt(x: 1) @onField { a } } }", "1:35", "The field \"isAt\" cannot have a selection of fields, because its type \"Boolean\" has none.")]
    public void A_leaf_has_no_selection(string document, string places, string message) =>
        Probe.Refuses<ScalarLeafsRule>(document, places, message);

    [Theory]
    [InlineData("query directQueryOnObjectWithoutSubFields { dog }", "1:45", "The field \"dog\" of type \"Dog\" must have a selection of fields. Did you mean \"dog { ... }\"?")]
    [InlineData("{ pet }", "1:3", "The field \"pet\" of type \"Pet\" must have a selection of fields. Did you mean \"pet { ... }\"?")]
    [InlineData("{ all: animals }", "1:3", "The field \"animals\" of type \"[Pet!]!\" must have a selection of fields. Did you mean \"animals { ... }\"?")]
    [InlineData("{ catOrDog }", "1:3", "The field \"catOrDog\" of type \"CatOrDog\" must have a selection of fields. Did you mean \"catOrDog { ... }\"?")]
    public void An_object_interface_or_union_has_a_selection(string document, string places, string message) =>
        Probe.Refuses<ScalarLeafsRule>(document, places, message);

    [Fact]
    public void The_error_names_field_type_and_section()
    {
        var error = Probe.Errors<ScalarLeafsRule>("{ all: animals }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("declaringType").ShouldBe("Query");
        error.Extension("field").ShouldBe("animals");
        error.Extension("type").ShouldBe("[Pet!]!");
        error.Extension("responseName").ShouldBe("all");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections");
    }
}
