using System.Text;
using Jamsostek.Graph.Language.Validation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class FragmentVisitsRuleTests
{
    [Fact]
    public void As_many_spreads_as_allowed_pass() =>
        Probe.Errors(Chain(1, 2, "name"), ValidationLimits.Default with { MaxFragmentVisits = 3 }).ShouldBeEmpty();

    [Fact]
    public void One_spread_more_is_refused()
    {
        var error = Probe.Errors(Chain(1, 2, "name"), ValidationLimits.Default with { MaxFragmentVisits = 2 }).ShouldHaveSingleItem();
        error.Message.ShouldBe("The anonymous query spreads fragments more than 2 times, counting the spreads inside fragments each time that these are spread.");
        Probe.Places(error).ShouldBe("1:1");
        error.Extension("allowedFragmentVisits").ShouldBe(2);
    }

    [Fact]
    public void Spreads_that_double_a_thousand_times_over_are_refused_without_following_them() =>
        Probe.Errors(Chain(1_000, 2, "name"), ValidationLimits.Default).ShouldHaveSingleItem()
            .Message.ShouldStartWith("The anonymous query spreads fragments more than 1000 times");

    /// <summary>A query that spreads a fragment, which spreads the next one some times over, and so on to the last one.</summary>
    public static string Chain(int links, int times, string last)
    {
        var text = new StringBuilder("{ dog { ...F0 } }");
        for (var i = 0; i < links; i++)
        {
            text.Append($" fragment F{i} on Dog {{ {string.Concat(Enumerable.Repeat($"...F{i + 1} ", times))} }}");
        }

        return text.Append($" fragment F{links} on Dog {{ {last} }}").ToString();
    }
}
