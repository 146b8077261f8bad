using Jamsostek.Graph.Projections.Filtering;
using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Scenarios;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Scenarios;

/// <summary>The imputation estimator on panels without noise, where its numbers can be worked out by hand.</summary>
public sealed class RegulationEstimatorTests
{
    private const int Months = 22;

    [Fact]
    public void Without_noise_every_bin_is_what_was_put_in()
    {
        // Growth of the country differs from month to month.
        var effect = Of(static (region, month) => Growth(month) + Extra(month - Adopted(region)), Adopted);
        effect.Effects.ShouldBe([0.003, 0.002, 0.001, 0.001, 0, 0], 1e-9);
        effect.StandardErrors.ShouldBe([0, 0, 0, 0, 0, 0], 1e-9);
        effect.FirstYear.ShouldBe((3 * 0.003) + (3 * 0.002) + (6 * 0.001), 1e-9);
        effect.Regions.ShouldBe(6);

        // Months 8 to 21 of two, 10 to 21 of two and 12 to 21 of two.
        effect.Months.ShouldBe((2 * 14) + (2 * 12) + (2 * 10));
    }

    [Fact]
    public void A_month_in_which_few_are_without_a_regulation_says_nothing()
    {
        // Of twenty regions six adopt in month 8, five in 10 and five in 12: 14, 9 and at last 4 are left without, and four are too few. Six regions count in months 8 to 11, five in 10 and 11.
        var effect = Of(static (region, month) => Growth(month) + Extra(month - AdoptedByMost(region)), AdoptedByMost);
        effect.Months.ShouldBe((6 * 4) + (5 * 2));
        effect.Effects.ShouldBe([0.003, 0.002, 0, 0, 0, 0], 1e-9);
    }

    [Fact]
    public void A_budget_of_a_region_without_a_regulation_counts_for_nothing()
    {
        // From month 11 on budgets pay for 1,000 of 100,000 in the regions without a regulation, and 800 of them are covered.
        static double Budget(int region, int month) => Adopted(region) == Panel.NoRegulation && month >= 11 ? 1_000 : 0;
        var effect = Of(static (region, month) => Growth(month) + Extra(month - Adopted(region)), Adopted, Budget);
        effect.Effects.ShouldBe([0.003, 0.002, 0.001, 0.001, 0, 0], 1e-9);
    }

    [Fact]
    public void Fewer_than_five_regions_with_a_regulation_tell_nothing() =>
        Of(static (_, month) => Growth(month), static region => region < 4 ? 10 : Panel.NoRegulation).ShouldBe(RegulationEffect.None);

    [Fact]
    public void A_series_that_never_moves_shows_no_effect() => Of(static (_, _) => 0, Adopted).IsDistinguishable.ShouldBeFalse();

    private static int Adopted(int region) => region < 6 ? 8 + (2 * (region % 3)) : Panel.NoRegulation;

    private static int AdoptedByMost(int region) => region < 16 ? 8 + (2 * (region % 3)) : Panel.NoRegulation;

    private static double Growth(int month) => 0.01 + (0.002 * (month % 5));

    /// <summary>What a regulation adds in a month: 0.003 in the first three, 0.002 in the next three, 0.001 later.</summary>
    private static double Extra(int months) => months < 0 ? 0 : months < 3 ? 0.003 : months < 6 ? 0.002 : 0.001;

    private static RegulationEffect Of(Func<int, int, double> growth, Func<int, int> adopted, Func<int, int, double>? budget = null)
    {
        budget ??= static (_, _) => 0;
        var panel = SmallPanel.Monthly(
            20, Months,
            (region, month) => (100_000 / (1 + Math.Exp(1 - Enumerable.Range(1, month).Sum(t => growth(region, t))))) + (0.8 * budget(region, month)),
            (row, region, month) => row with { RegulationIssued = month >= adopted(region), BudgetMillions = budget(region, month) * 16_800 * 12 / 1e6 });
        var history = TrendHistory.Of(panel, [], new FilterSettings(0.5, 0.0025, 0.97), CancellationToken.None);
        return RegulationEstimator.Of(history, 0.8, 1, CancellationToken.None);
    }
}
