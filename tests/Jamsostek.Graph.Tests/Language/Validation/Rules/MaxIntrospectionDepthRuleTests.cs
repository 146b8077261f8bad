using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Validation;
using Jamsostek.Graph.Language.Validation.Rules;
using Jamsostek.Graph.Language.Validation.Visiting;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class MaxIntrospectionDepthRuleTests
{
    [Theory]
    [InlineData("{ __schema { types { fields { type { ofType { ofType { name } } } args { type { name } } } } } }")]
    [InlineData("{ __type(name: \"Dog\") { interfaces { fields { name } } possibleTypes { fields { name } } } }")]
    [InlineData("{ __schema { types { ...T } } } fragment T on __Type { fields { type { fields { name } } } }")]
    [InlineData("{ dog { name } }")]
    public void Introspection_as_tools_ask_it_passes(string document) => Errors(document).ShouldBeEmpty();

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "1:3")]
    [InlineData("{ a: __type(name: \"Dog\") { interfaces { possibleTypes { inputFields { name } } } } }", "1:3")]
    [InlineData("{ dog { name } __schema { types { ...A } } }\nfragment A on __Type { fields { type { ...B } } }\nfragment B on __Type { interfaces { ...C } }\nfragment C on __Type { ... { fields { name } } }", "1:16")]
    [InlineData("{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...A } } }", "1:3")]
    [InlineData("{ a: __schema { types { ...A } } b: __schema { types { fields { type { ...A } } } } } fragment A on __Type { fields { type { fields { name } } } }", "1:34")]
    public void Lists_in_lists_in_lists_are_refused(string document, string places)
    {
        var error = Errors(document).ShouldHaveSingleItem();
        error.Message.ShouldBe("This introspection nests the lists of fields, interfaces, possible types or input fields more than 2 deep.");
        Probe.Places(error).ShouldBe(places);
        error.Code.ShouldBe("HC0086");
    }

    private static ImmutableArray<GraphQLError> Errors(string document) =>
        DocumentValidator.Validate(Pets.Schema, Probe.Parse(document), ValidationLimits.Default, new RuleSet(new MaxIntrospectionDepthRule()));
}
