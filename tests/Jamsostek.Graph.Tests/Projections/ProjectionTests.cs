using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections;

/// <summary>What must hold of every projection, seen on a small panel.</summary>
public sealed class ProjectionTests
{
    private const int Steps = 24;
    private static readonly Lazy<ProjectionModel> Model = new(static () => ProjectionModel.Fit(SmallPanel.Monthly(30, 60, static (i, t) => SmallPanel.Growing(i, t))).Value!);
    private static readonly Lazy<Projection> Base = new(static () => Model.Value.Project(Steps).Value!);

    [Fact]
    public void In_every_draw_regions_add_up_to_their_provinces_and_these_to_the_country()
    {
        foreach (int draw in new[] { 0, 1, 499, 500, 999 })
        {
            var sums = Base.Value.Parents.ToDictionary(static p => p.Code, static p => new double[Steps]);
            foreach (var region in Base.Value.Regions)
            {
                Add(sums[region.ParentCode!], region.Draw(draw));
            }

            var country = new double[Steps];
            foreach (var province in Base.Value.Parents)
            {
                province.Draw(draw).ShouldBe(sums[province.Code], 1e-6);
                Add(country, province.Draw(draw));
            }

            Base.Value.Country.Draw(draw).ShouldBe(country, 1e-6);
        }

        static void Add(double[] sum, IReadOnlyList<double> part)
        {
            for (int step = 0; step < sum.Length; step++)
            {
                sum[step] += part[step];
            }
        }
    }

    [Fact]
    public void Quantiles_rise_and_stay_between_nobody_and_everybody()
    {
        double[] levels = [0.005, 0.025, 0.1, 0.3, 0.5, 0.7, 0.9, 0.975, 0.995];
        foreach (var path in Base.Value.All)
        {
            for (int step = 0; step < Steps; step++)
            {
                double[] quantiles = [.. levels.Select(l => path.Quantile(step, l))];
                quantiles.ShouldBeInOrder(SortDirection.Ascending);
                quantiles.ShouldAllBe(static q => q > 0 && q < 1);
            }
        }
    }

    [Fact]
    public void The_probability_below_a_quantile_is_its_level()
    {
        foreach (var region in Base.Value.Regions)
        {
            foreach (double level in new[] { 0.01, 0.1, 0.5, 0.8, 0.999 })
            {
                region.ProbabilityBelow(11, region.Quantile(11, level)).ShouldBe(level, 1e-9);
            }
        }
    }

    [Fact]
    public void The_probability_of_a_miss_is_the_share_of_draws_that_miss()
    {
        // A share of 1,000 draws has a standard error of at most 0.016; half of them mirror the other half.
        foreach (var path in Base.Value.All)
        {
            double rate = path.Quantile(11, 0.5) + 0.01;
            var draws = path.DrawsAt(11);
            double drawn = Enumerable.Range(0, 1000).Count(d => draws[d] < rate * path.Potential(11)) / 1000.0;
            path.ProbabilityBelow(11, rate).ShouldBe(drawn, path.Level == PathLevel.Region ? 0.08 : 1e-12);
        }
    }

    [Fact]
    public void A_draw_is_the_path_at_its_normal_to_a_millionth() => Base.Value.ShouldBeThePathsAtTheirNormals(0, 11, Steps - 1);

    [Fact]
    public void Regions_share_at_least_what_the_country_erred_by_of_what_they_err_by()
    {
        // A country that swings, so that its own path erred by more than the few origins of the calibration tell.
        double[] swing = [.. Enumerable.Range(0, 60).Select(static t => 0.06 * Math.Sin(t * t * 0.7))];
        var panel = SmallPanel.Monthly(30, 60, (i, t) => Math.Round(100_000 * LogitScale.Share(LogitScale.Logit(SmallPanel.Growing(i, t) / 100_000) + swing[t])));
        var projection = ProjectionModel.Fit(panel).Value!.Project(Steps).Value!;
        double[] erred = projection.State.Central.NationalError;
        int bound = 0;
        for (int step = 0; step < Steps; step++)
        {
            double calibrated = projection.State.Calibration.Shares(step + 1).National;
            double[] deviations = [.. projection.Source.Leaves.Select(leaf => LogitScale.Logit(leaf.Share(step, 1)) - leaf.Middle(step)).Order()];
            double least = erred[step] / Math.Pow((deviations[14] + deviations[15]) / 2, 2);
            projection.Source.Shocks.Shares(step).National.ShouldBe(Math.Max(calibrated, Math.Min(0.9, least)), 1e-9, $"{step}");
            bound += calibrated < least ? 1 : 0;
        }

        bound.ShouldBeInRange(1, Steps - 1);
    }

    [Fact]
    public void Intervals_widen_with_the_horizon()
    {
        foreach (var region in Base.Value.Regions)
        {
            double[] widths = [.. new[] { 0, 5, 11, 23 }.Select(step => region.Quantile(step, 0.9) - region.Quantile(step, 0.1))];
            widths.ShouldBeInOrder(SortDirection.Ascending);
        }
    }

    [Fact]
    public void The_same_panel_gives_the_same_numbers_on_one_thread_and_in_another_order_of_rows()
    {
        var shuffled = PanelBuilder.Build(
            Enumerable.Range(0, 60).Reverse().SelectMany(t => Enumerable.Range(0, 30).Reverse().Select(i => new PanelRow
            {
                RegionCode = $"A{i:D2}", ParentCode = $"P{i % 3}", Month = SmallPanel.Start + t, Potential = 100_000, Active = SmallPanel.Growing(i, t),
            })), PanelFrequency.Monthly).Value!;
        Projection? alone = null;
        var thread = new Thread(() => alone = ProjectionModel.Fit(shuffled).Value!.Project(Steps).Value!);
        thread.Start();
        thread.Join();

        foreach (var path in Base.Value.All)
        {
            var other = alone!.Find(path.Code)!;
            Enumerable.Range(0, Steps).Select(other.Band).ShouldBe(Enumerable.Range(0, Steps).Select(path.Band));
        }
    }

    [Fact]
    public void Drivers_add_up_to_the_whole_change()
    {
        foreach (var region in Base.Value.Regions)
        {
            var drivers = Base.Value.Drivers(region, 11);
            drivers.Sum(static d => d.Points).ShouldBe(100 * (region.Quantile(11, 0.5) - region.LastCoverage!.Value), 1e-9);
        }

        // Of a sum they are those of its regions, weighed by potential workers.
        double change = Base.Value.Regions.Sum(static r => r.Potential(11) * (r.Quantile(11, 0.5) - r.LastCoverage!.Value)) / Base.Value.Country.Potential(11);
        Base.Value.Drivers(Base.Value.Country, 11).Sum(static d => d.Points).ShouldBe(100 * change, 1e-9);
    }

    [Fact]
    public void An_outlook_says_gap_and_pace()
    {
        var region = Base.Value.Regions[0];
        var due = Base.Value.MonthAt(11);
        var outlook = Base.Value.Outlook(region, new Milestone(0.6, due)).Value!;
        outlook.GapWorkers!.Value.ShouldBe((0.6 * region.Potential(11)) - region.LastActive!.Value, 1e-6);
        outlook.NeededPerMonth!.Value.ShouldBe(outlook.GapWorkers.Value / 12, 1e-6);
        outlook.RecentPerMonth.ShouldBe((SmallPanel.Growing(0, 59) - SmallPanel.Growing(0, 47)) / 12);
        (outlook.WillMiss, outlook.Evidence).ShouldBe((true, Evidence.Validated));
        outlook.Feasibility.ShouldBe(0);
        (outlook.ReachedIn.Sum() + outlook.ProbabilityNotWithin).ShouldBe(1, 1e-12);
    }

    [Fact]
    public void A_rate_that_is_passed_is_reached_at_once()
    {
        var outlook = Base.Value.Outlook(Base.Value.Country, new Milestone(0.1, Base.Value.MonthAt(11))).Value!;
        (outlook.WillMiss, outlook.ProbabilityOfMiss, outlook.MedianMonth).ShouldBe((false, 0, Base.Value.MonthAt(0)));
        outlook.ReachedIn[0].ShouldBe(1);
    }

    [Fact]
    public void Several_milestones_are_missed_at_least_as_surely_as_the_hardest()
    {
        var region = Base.Value.Regions[3];
        Milestone[] milestones = [new(region.Quantile(5, 0.3), Base.Value.MonthAt(5)), new(region.Quantile(11, 0.6), Base.Value.MonthAt(11))];
        double any = Base.Value.ProbabilityOfMissingAny(region, milestones);
        any.ShouldBeInRange(0.55, 0.9);
    }

    [Theory]
    [InlineData(0.5, "2024-12")]
    [InlineData(0.5, "2027-01")]
    [InlineData(0.0, "2025-06")]
    [InlineData(1.2, "2025-06")]
    public void A_milestone_outside_is_refused(double rate, string due) =>
        Base.Value.Outlook(Base.Value.Country, new Milestone(rate, Month.Parse(due))).Problem!.Code.ShouldBe(ProjectionProblemCode.TargetOutOfRange);

    [Theory]
    [InlineData(0)]
    [InlineData(301)]
    public void A_horizon_out_of_range_is_refused(int steps) => Model.Value.Project(steps).Problem!.Code.ShouldBe(ProjectionProblemCode.HorizonOutOfRange);

    [Fact]
    public void Far_dates_get_a_yes_or_no_only_where_the_odds_are_clear()
    {
        var far = Model.Value.Project(61).Value!;
        double middle = far.Country.Quantile(47, 0.5);
        var unclear = far.Outlook(far.Country, new Milestone(middle, far.MonthAt(47))).Value!;
        (unclear.WillMiss, unclear.Evidence).ShouldBe((null, Evidence.Extrapolated));
        unclear.Reason!.ShouldContain("further than the model was ever tested");
        far.Outlook(far.Country, new Milestone(far.Country.Quantile(47, 0.95), far.MonthAt(47))).Value!.WillMiss.ShouldBe(true);
        far.Outlook(far.Country, new Milestone(far.Country.Quantile(47, 0.05), far.MonthAt(47))).Value!.WillMiss.ShouldBe(false);
        far.Outlook(far.Country, new Milestone(0.999, far.MonthAt(60))).Value!.WillMiss.ShouldBeNull();
    }

    [Fact]
    public void Work_can_be_ended()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        Should.Throw<OperationCanceledException>(() => ProjectionModel.Fit(SmallPanel.Monthly(5, 40, static (i, t) => SmallPanel.Growing(i, t)), cancellation: ended.Token));
    }
}
