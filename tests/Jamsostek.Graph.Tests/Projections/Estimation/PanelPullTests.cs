using Jamsostek.Graph.Projections.Estimation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

public sealed class PanelPullTests
{
    [Fact]
    public void One_given_month_is_carried_with_its_correlation()
    {
        var (shift, known) = PanelPull.Carry(15, before: 5, after: null, static _ => 0.2, fadingMonths: 20);

        shift.ShouldBe(0.2 * Math.Exp(-0.5), 1e-12);
        known.ShouldBe(Math.Exp(-1), 1e-12);
    }

    [Fact]
    public void Midway_between_two_given_months_both_count_alike()
    {
        // With r = e^−(10/20) to each and r² between them, each weighs r/(1 + r²).
        var r = Math.Exp(-0.5);

        var (shift, known) = PanelPull.Carry(10, before: 0, after: 20, static month => month == 0 ? 0.1 : 0.3, fadingMonths: 20);

        shift.ShouldBe(0.4 * r / (1 + (r * r)), 1e-12);
        known.ShouldBe(2 * r * r / (1 + (r * r)), 1e-12);
    }

    [Fact]
    public void In_a_given_month_everything_is_known() => PanelPull.Carry(7, before: 7, after: 7, static _ => 0.25, fadingMonths: 20).ShouldBe((0.25, 1));

    [Fact]
    public void Without_a_given_month_nothing_is() => PanelPull.Carry(7, before: null, after: null, static _ => 1, fadingMonths: 20).ShouldBe((0, 0));
}
