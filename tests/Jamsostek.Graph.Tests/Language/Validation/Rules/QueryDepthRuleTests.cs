using Jamsostek.Graph.Language.Validation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class QueryDepthRuleTests
{
    private static readonly ValidationLimits s_three = ValidationLimits.Default with { MaxQueryDepth = 3 };

    [Theory]
    [InlineData("{ dog { mother { name } } }")]
    [InlineData("{ dog { ... { ... on Dog { ... { mother { name } } } } } }")]
    [InlineData("{ dog { ...F } } fragment F on Dog { mother { name } }")]
    public void Fragments_are_no_level_of_their_own(string document) => Probe.Errors(document, s_three).ShouldBeEmpty();

    [Theory]
    [InlineData("{ dog { mother { mother { name } } } }", 4)]
    [InlineData("{ dog { ...F } } fragment F on Dog { ...G } fragment G on Dog { mother { mother { name } } }", 4)]
    [InlineData("{ dog { ... { mother { name ...F } } } } fragment F on Dog { mother { mother { name } } }", 5)]
    public void An_operation_that_is_too_deep_is_refused_and_nothing_else_is_checked(string document, int depth)
    {
        var error = Probe.Errors(document + " fragment Unused on Dog { unknown }", s_three).ShouldHaveSingleItem();
        error.Message.ShouldBe($"The anonymous query nests fields {depth} deep; at most 3 are allowed.");
        Probe.Places(error).ShouldBe("1:1");
        error.Extension("allowedExecutionDepth").ShouldBe(3);
        error.Extension("detectedExecutionDepth").ShouldBe(depth);
    }

    [Fact]
    public void The_default_lets_the_widest_introspection_query_pass()
    {
        var deepest = string.Concat(Enumerable.Repeat("ofType { ", 9)) + "name" + string.Concat(Enumerable.Repeat(" }", 9));
        Probe.Errors("{ __schema { types { fields { args { type { " + deepest + " } } } } } }", ValidationLimits.Default).ShouldBeEmpty();
    }
}
