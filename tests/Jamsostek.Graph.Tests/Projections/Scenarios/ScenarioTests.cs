using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Scenarios;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Scenarios;

public sealed class ScenarioTests
{
    private const int Steps = 12;

    // From half-way on, every other region is regulated and grows by 0.004 logits a month more; every January budgets of region 4k+1 change.
    private static readonly Lazy<ProjectionModel> Model = new(static () => ProjectionModel.Fit(WithRegulations(static (region, month) => Active(region, month, 0.004))).Value!);

    private static readonly Lazy<Projection> Base = new(static () => Model.Value.Project(Steps).Value!);

    [Fact]
    public void No_change_is_the_base_to_the_last_bit() => Same(new Scenario(), static _ => true);

    [Fact]
    public void Regions_that_are_not_named_stay_to_the_last_bit() =>
        Same(new Scenario { AddedWorkers = [new AddedWorkers(["A05"], 100, Base.Value.MonthAt(0))] }, static path => path.Level == PathLevel.Region && path.Code != "A05");

    [Fact]
    public void A_scenario_takes_the_place_of_another()
    {
        var added = new Scenario { AddedWorkers = [new AddedWorkers(["A05"], 100, Base.Value.MonthAt(0))] };
        var after = Project(new Scenario { GrowthMultiplier = 2 }).Under(added).Value!;
        var alone = Project(added);
        foreach (var path in alone.All)
        {
            after.Find(path.Code)!.Band(5).ShouldBe(path.Band(5));
        }
    }

    [Fact]
    public void Added_workers_move_every_quantile_by_their_share()
    {
        var projection = Project(new Scenario { AddedWorkers = [new AddedWorkers(["A05"], 100, Base.Value.MonthAt(2))] });
        Shift(projection, 1).ShouldBe(0, 1e-12);
        Shift(projection, 2).ShouldBe(100 / Base.Value.Find("A05")!.Potential(2), 1e-12);
        Shift(projection, 11).ShouldBe(1000 / Base.Value.Find("A05")!.Potential(11), 1e-12);
        double country = projection.Country.Quantile(11, 0.5) - Base.Value.Country.Quantile(11, 0.5);
        country.ShouldBe(1000 / Base.Value.Country.Potential(11), 1e-5);

        static double Shift(Projection projection, int step) => projection.Find("A05")!.Quantile(step, 0.9) - Base.Value.Find("A05")!.Quantile(step, 0.9);
    }

    [Fact]
    public void A_province_shares_added_workers_among_its_regions()
    {
        var projection = Project(new Scenario { AddedWorkers = [new AddedWorkers(["P1"], 200, Base.Value.MonthAt(0), Base.Value.MonthAt(0))] });
        double added = Base.Value.Regions.Where(static r => r.ParentCode == "P1").Sum(r => (projection.Find(r.Code)!.Quantile(5, 0.5) - r.Quantile(5, 0.5)) * r.Potential(5));
        added.ShouldBe(200, 1e-6);
    }

    [Fact]
    public void Without_growth_the_level_stays_but_for_the_season()
    {
        var projection = Project(new Scenario { GrowthMultiplier = 0 });
        // A year ahead the season is that of the last month.
        var drivers = projection.Drivers(projection.Regions[0], 11);
        drivers.Sum(static d => d.Logits).ShouldBe(drivers.Single(static d => d.Driver == Jamsostek.Graph.Projections.Regression.Driver.LastSurprise).Logits
            - LastSurpriseOfModel(), 1e-9);

        double LastSurpriseOfModel() => Model.Value.State.Central.OwnChange(Model.Value.State.Central.Regions[0], Jamsostek.Graph.Projections.Regression.Driver.LastSurprise, 12);
    }

    [Fact]
    public void Stagnation_of_the_country_lowers_every_middle_of_a_growing_panel()
    {
        var projection = Project(Scenario.NationalStagnation);
        foreach (var path in Base.Value.All)
        {
            projection.Find(path.Code)!.Quantile(11, 0.5).ShouldBeLessThan(path.Quantile(11, 0.5));
        }
    }

    [Fact]
    public void What_goes_with_a_regulation_is_found_though_the_budgets_of_the_others_change()
    {
        var effect = Model.Value.RegulationEffect;
        effect.Regions.ShouldBe(30);
        effect.IsDistinguishable.ShouldBeTrue();
        effect.FirstYear.ShouldBe(12 * 0.004, 3 * effect.FirstYearStandardError);
        effect.FirstYearStandardError.ShouldBeLessThan(0.01);
        for (int bin = 0; bin < effect.Effects.Count; bin++)
        {
            effect.Effects[bin].ShouldBe(0.004, 3 * effect.StandardErrors[bin]);
        }
    }

    [Fact]
    public void Where_nothing_goes_with_a_regulation_nothing_is_found()
    {
        var effect = Effect(static (region, month) => Active(region, month, 0));
        effect.Regions.ShouldBe(30);
        effect.IsDistinguishable.ShouldBeFalse();
        effect.FirstYear.ShouldBe(0, 2 * effect.FirstYearStandardError);
    }

    [Fact]
    public void Regions_that_grew_faster_before_their_regulation_are_not_credited_with_it()
    {
        // 0.002 logits a month more than the others from the start: 0.024 in a year, of which the shrinkage of region effects leaves 6/(29 + 6).
        var effect = Effect(static (region, month) =>
        {
            double share = Active(region, month, 0) / 100_000;
            double logit = Math.Log(share / (1 - share)) + (Regulated(region) ? 0.002 * month : 0);
            return 100_000 / (1 + Math.Exp(-logit));
        });
        effect.IsDistinguishable.ShouldBeFalse();
        effect.FirstYear.ShouldBe(0.024 * 6 / 35, 2 * effect.FirstYearStandardError);
    }

    [Fact]
    public void A_regulation_moves_regions_without_one_only()
    {
        var projection = Project(new Scenario { Regulations = [new PlannedRegulation(["A00", "A01"], Base.Value.MonthAt(0))] });
        projection.Find("A00")!.Quantile(11, 0.5).ShouldBe(Base.Value.Find("A00")!.Quantile(11, 0.5));
        projection.Find("A01")!.Quantile(11, 0.5).ShouldBeGreaterThan(Base.Value.Find("A01")!.Quantile(11, 0.5));
    }

    [Fact]
    public void Draws_under_a_scenario_are_its_paths_at_their_normals()
    {
        // A regulation brings an error of its own, from its month on and where there was none; growth and workers bring none.
        var scenario = new Scenario
        {
            GrowthMultiplier = 1.5,
            Regulations = [new PlannedRegulation(["A00", "A01", "A03"], Base.Value.MonthAt(4))],
            AddedWorkers = [new AddedWorkers(["A05"], 100, Base.Value.MonthAt(0))],
        };
        Project(scenario).ShouldBeThePathsAtTheirNormals(0, 8, Steps - 1);
    }

    [Fact]
    public void The_delivery_of_budgets_is_found() => Model.Value.BudgetDelivery.Rate.ShouldBe(0.75, 0.1);

    [Fact]
    public void A_budget_covers_while_it_is_paid()
    {
        int year = Base.Value.MonthAt(0).Year;
        var projection = Project(new Scenario { Budgets = [new PlannedBudget(["A02"], 100, year, year)] });
        var before = Base.Value.Find("A02")!;
        double heads = 100e6 / (16_800 * 12) * Model.Value.BudgetDelivery.Rate;
        ((projection.Find("A02")!.Quantile(5, 0.5) - before.Quantile(5, 0.5)) * before.Potential(5)).ShouldBe(heads, 1e-6);
    }

    [Fact]
    public void A_region_that_is_not_there_is_refused() =>
        Model.Value.Project(Steps, new Scenario { Regulations = [new PlannedRegulation(["X"], new Month(2025, 1))] }).Problem!.Code.ShouldBe(ProjectionProblemCode.ScenarioInvalid);

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    [InlineData(double.NaN)]
    public void A_multiplier_out_of_range_is_refused(double multiplier) =>
        Model.Value.Project(Steps, new Scenario { GrowthMultiplier = multiplier }).Problem!.Code.ShouldBe(ProjectionProblemCode.ScenarioInvalid);

    [Fact]
    public void Effects_add_up_over_the_months_of_their_bins()
    {
        var effect = new RegulationEffect([0, 3, 6, 12, 18, 24], [0.01, 0.02, 0, 0, 0, 0.001], [0.003, 0.004, 0, 0, 0, 0], [0.009, 0.015, 0.021, 0.021, 0.021, 0.033], 10, 100);
        effect.Cumulated(2).ShouldBe(0.02, 1e-12);
        effect.Cumulated(5).ShouldBe(0.03 + 0.04, 1e-12);
        effect.Cumulated(26).ShouldBe(0.03 + 0.06 + 0.002, 1e-12);
        effect.CumulatedError(1).ShouldBe(0.003, 1e-12);
        effect.CumulatedError(9).ShouldBe(0.018, 1e-12);
        effect.CumulatedError(48).ShouldBe(0.045, 1e-12);
        effect.FirstYear.ShouldBe(0.09, 1e-12);
        effect.FirstYearStandardError.ShouldBe(0.021, 1e-12);
    }

    private static bool Regulated(int region) => region % 2 == 0;

    private static double Funded(int region, int month) => region % 4 == 1 && month / 12 % 2 == 1 ? 2_000 : 0;

    private static double Active(int region, int month, double effect)
    {
        double logit = Math.Log(SmallPanel.Growing(region, month) / (100_000 - SmallPanel.Growing(region, month)));
        logit += Regulated(region) && month >= 30 ? effect * (month - 29) : 0;
        return Math.Round((100_000 / (1 + Math.Exp(-logit))) + (0.75 * Funded(region, month)));
    }

    private static Panel WithRegulations(Func<int, int, double> active) => SmallPanel.Monthly(60, 60, (i, t) => active(i, t), static (row, i, t) => row with
    {
        RegulationIssued = Regulated(i) && t >= 30,
        BudgetMillions = Funded(i, t) * 16_800 * 12 / 1e6,
    });

    private static RegulationEffect Effect(Func<int, int, double> active)
    {
        var history = TrendHistory.Of(WithRegulations(active), [], null, CancellationToken.None);
        return RegulationEstimator.Of(history, BudgetEstimator.Of(history).Rate, 1, CancellationToken.None);
    }

    private static Projection Project(Scenario scenario) => Model.Value.Project(Steps, scenario).Value!;

    private static void Same(Scenario scenario, Func<RegionPath, bool> which)
    {
        var projection = Project(scenario);
        foreach (var path in Base.Value.All.Where(which))
        {
            Enumerable.Range(0, Steps).Select(projection.Find(path.Code)!.Band).ShouldBe(Enumerable.Range(0, Steps).Select(path.Band));
            projection.Find(path.Code)!.Draw(17).ShouldBe(path.Draw(17));
        }
    }
}
