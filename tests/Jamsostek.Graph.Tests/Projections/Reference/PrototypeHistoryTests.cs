using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Reference;

/// <summary>Re-basing, filter and noise agree with an independent prototype to a millionth, where the season is estimated as there.</summary>
public sealed class PrototypeHistoryTests
{
    private const double Tolerance = 1e-6;
    private static readonly TrendHistory History = ReferencePanel.History;

    [Fact]
    public void Regions_stand_in_the_same_order() =>
        ReferencePanel.Known.Regions.Select(static r => r.Code).ShouldBe(ReferencePanel.Prototype.GetProperty("regions").EnumerateArray().Select(static r => r.GetString()));

    [Fact]
    public void Potential_workers_stand_on_the_last_count() => Agree(History.Potential, "potential");

    [Fact]
    public void The_season_is_the_same_where_it_is_estimated_as_there() => Agree(History.Season, "season");

    [Fact]
    public void The_seasonally_adjusted_logits_are_the_same() => Agree(History.Adjusted, "adjusted");

    [Fact]
    public void The_filtered_level_is_the_same() => Agree(History.Trends.Level, "level");

    [Fact]
    public void The_filtered_slope_is_the_same() => Agree(History.Trends.Slope, "slope");

    [Fact]
    public void The_noise_of_every_region_is_the_same()
    {
        double[] expected = ReferencePanel.Numbers("sigma");
        for (int i = 0; i < expected.Length; i++)
        {
            History.Sigma[i].ShouldBe(expected[i], Tolerance);
        }
    }

    [Fact]
    public void Typing_errors_are_found_in_three_regions() =>
        History.Logits.Spikes.Select(static (count, i) => (count, i)).Where(static s => s.count > 0).ShouldBe([(1, 12), (1, 31), (1, 39)]);

    private static void Agree(Grid actual, string name)
    {
        double[][] expected = ReferencePanel.Table(name);
        for (int i = 0; i < expected.Length; i++)
        {
            for (int t = 0; t < expected[i].Length; t++)
            {
                if (double.IsNaN(expected[i][t]))
                {
                    actual[i, t].ShouldBe(double.NaN);
                }
                else
                {
                    actual[i, t].ShouldBe(expected[i][t], Tolerance * Math.Max(1, Math.Abs(expected[i][t])), $"region {i}, column {t}");
                }
            }
        }
    }
}
