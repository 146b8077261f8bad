using Jamsostek.Graph.Projections.National;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.National;

public sealed class TrendFadeTests
{
    private static readonly TrendFade Fade = TrendFade.Of([(0.5, 1), (1, 3)]);

    [Fact]
    public void What_remains_is_the_mean_of_what_may_remain()
    {
        Fade.Remaining(0).ShouldBe(1, 1e-15);
        Fade.Remaining(1).ShouldBe(0.875, 1e-15); // 0.25 * 0.5 + 0.75
        Fade.Remaining(2).ShouldBe(0.8125, 1e-15); // 0.25 * 0.25 + 0.75
        TrendFade.Of(0.5).Remaining(3).ShouldBe(0.125, 1e-15);
    }

    [Fact]
    public void A_decay_that_erred_more_is_less_likely_the_more_errors_there_are()
    {
        // 0.25 and 0.75 / 2 are 0.4 and 0.6 of their sum; with two errors 0.25 and 0.75 / 4 are 4/7 and 3/7.
        Fade.After([0.01, 0.02], 1).Chances.ShouldBe([0.4, 0.6], 1e-15);
        Fade.After([0.01, 0.02], 2).Chances.ShouldBe([4 / 7.0, 3 / 7.0], 1e-15);
    }

    [Fact]
    public void A_decay_that_never_erred_is_the_one()
    {
        Fade.After([0, 0.02], 1).Chances.ShouldBe([1, 0]);
        Fade.After([0, 0], 1).Chances.ShouldBe([0.25, 0.75], 1e-15);
    }

    [Fact]
    public void Without_errors_apart_nothing_is_learnt() => Fade.After([0.01, 0.02], 0).Chances.ShouldBe([0.25, 0.75], 1e-15);
}
