using Jamsostek.Graph.Language.Validation;
using Jamsostek.Graph.Language.Validation.Visiting;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation;

public sealed class SpecifiedRulesTests
{
    [Fact]
    public void Every_rule_is_listed()
    {
        var listed = SpecifiedRules.Limits.Concat(SpecifiedRules.All).Select(static rule => rule.GetType());
        var existing = typeof(IValidationRule).Assembly.GetTypes().Where(static type => type.IsClass && type.IsAssignableTo(typeof(IValidationRule)));

        listed.Select(static type => type.Name).Order().ShouldBe(existing.Select(static type => type.Name).Order());
    }

    [Fact]
    public void Every_rule_has_its_tests()
    {
        var tests = typeof(SpecifiedRulesTests).Assembly.GetTypes().Select(static type => type.Name).ToHashSet();

        SpecifiedRules.Limits.Concat(SpecifiedRules.All).Select(static rule => rule.GetType().Name + "Tests").Except(tests).ShouldBeEmpty();
    }
}
