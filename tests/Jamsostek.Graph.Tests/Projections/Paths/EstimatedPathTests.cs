using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Regression;
using Jamsostek.Graph.Projections.Scenarios;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Paths;

/// <summary>What must hold where the history of every region is estimated, and sums of it are published.</summary>
public sealed class EstimatedPathTests
{
    private const int Regions = 30;
    private const int Months = 60;
    private static readonly Lazy<Projection> Known = new(static () => Project(new KnownSum("P0", SmallPanel.Start + 59, 0.1), new KnownSum(Panel.CountryCode, SmallPanel.Start + 59, 0.1)));
    private static readonly Lazy<Projection> Unknown = new(static () => Project());

    [Fact]
    public void A_sum_is_as_sure_as_its_published_figure_however_unsure_its_parts_are()
    {
        // One standard deviation of the parts is 5,000 of 100,000 workers, that of the published sums a tenth of a point.
        Width(Known.Value, "A00").ShouldBe(Width(Unknown.Value, "A00"), 0.02);
        Width(Known.Value, "P0").ShouldBeLessThan(0.25 * Width(Unknown.Value, "P0"));
        Width(Known.Value, "P1").ShouldBe(Width(Unknown.Value, "P1"), 0.4 * Width(Unknown.Value, "P1"));
        Width(Known.Value, Panel.CountryCode).ShouldBeLessThan(0.25 * Width(Known.Value, "P1"));
    }

    [Fact]
    public void The_bend_of_the_logit_does_not_shift_sums()
    {
        foreach (string code in (string[])[Panel.CountryCode, "P0", "P1", "P2"])
        {
            var path = Known.Value.Find(code)!;
            path.Quantile(0, 0.5).ShouldBe(path.LastCoverage!.Value, 0.012, code);
        }
    }

    [Fact]
    public void Draws_add_up_and_agree_with_probabilities()
    {
        var projection = Known.Value;
        foreach (int draw in new[] { 0, 7, 999 })
        {
            double[] sum = new double[projection.Steps];
            foreach (var region in projection.Regions)
            {
                var own = region.Draw(draw);
                for (int step = 0; step < sum.Length; step++)
                {
                    sum[step] += own[step];
                }
            }

            projection.Country.Draw(draw).ShouldBe(sum, 1e-4);
        }

        foreach (var region in projection.Regions)
        {
            double rate = region.Quantile(11, 0.7);
            double below = Enumerable.Range(0, projection.Draws).Count(draw => region.DrawsAt(11)[draw] < rate * region.Potential(11)) / (double)projection.Draws;
            below.ShouldBe(0.7, 0.08, region.Code);
        }
    }

    [Fact]
    public void Growth_between_published_figures_is_not_continued()
    {
        var drivers = Known.Value.Drivers(Known.Value.Find("A03")!, 11).ToDictionary(static share => share.Driver);
        drivers[Driver.OwnMomentum].Points.ShouldBe(0);
        drivers[Driver.NationalTrend].Points.ShouldNotBe(0);
    }

    [Fact]
    public void A_region_of_which_nothing_was_published_gets_an_interval_and_no_yes_or_no()
    {
        var due = Known.Value.MonthAt(11);
        var silent = Known.Value.Outlook(Known.Value.Find("A05")!, new Milestone(0.99, due)).Value!;
        (silent.WillMiss, silent.Reason!.Contains("ever published", StringComparison.Ordinal)).ShouldBe((null, true));
        Known.Value.Outlook(Known.Value.Find("A00")!, new Milestone(0.99, due)).Value!.WillMiss.ShouldBe(true);
    }

    [Fact]
    public void A_scenario_leaves_the_draws_of_others_as_they_are()
    {
        var scenario = Known.Value.Under(new Scenario { AddedWorkers = [new AddedWorkers(["A00"], 100, Known.Value.MonthAt(0))] }).Value!;
        ReferenceEquals(scenario.Find("P1"), Known.Value.Find("P1")).ShouldBeTrue();
        scenario.Find("A05")!.Draw(3).ShouldBe(Known.Value.Find("A05")!.Draw(3));
        // A draw of some 40,000 workers in single precision is a multiple of 1/256.
        (scenario.Country.Draw(3)[11] - Known.Value.Country.Draw(3)[11]).ShouldBe(1_200, 1.0 / 128);
    }

    private static double Width(Projection projection, string code) => projection.Find(code)!.Quantile(0, 0.9) - projection.Find(code)!.Quantile(0, 0.1);

    private static Projection Project(params KnownSum[] sums)
    {
        var rows = Enumerable.Range(0, Months).SelectMany(static t => Enumerable.Range(0, Regions).Select(i => new PanelRow
        {
            RegionCode = $"A{i:D2}", ParentCode = $"P{i % 3}", Month = SmallPanel.Start + t, Potential = 100_000, Active = SmallPanel.Growing(i, t), StandardError = 5_000,
        }));
        var estimated = new EstimatedHistory
        {
            Correlation = 0.2, MemoryMonths = 50, ProvinceDrift = 0.02, RegionDrift = 0.04, NationalDrift = 1e-5, KnownSums = sums, PublishedFigures = new Dictionary<string, int> { ["A00"] = 1, ["P0"] = 1 },
        };
        return ProjectionModel.Fit(PanelBuilder.Build(rows, PanelFrequency.Monthly).Value!, new ProjectionOptions { Estimated = estimated }).Value!.Project(24).Value!;
    }
}
