using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Paths;
using Jamsostek.Graph.Projections.Training;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Paths;

public sealed class EstimateDriftTests
{
    private static readonly EstimatedHistory Estimated = new() { MemoryMonths = 50, ProvinceDrift = 0.03, RegionDrift = 0.04, NationalDrift = 0.001, PublishedFigures = new Dictionary<string, int>() };

    [Fact]
    public void The_error_of_the_level_fades_and_the_field_takes_its_place()
    {
        var drift = new EstimateDrift(Estimated, Region(level: 0, error: 0.3));
        // At half covered, arcsin √0.5 is a quarter turn; 1.2816 deviations of 0.05 on are sin²(0.7854 + 0.06408) = 0.5639.
        double logits = Math.Log(0.563905 / 0.436095) / 1.2816;
        drift.Level(25).ShouldBe(0.09 * Math.Exp(-1), 1e-12);
        (drift.Province(25) + drift.Own(25)).ShouldBe(logits * logits * (1 - Math.Exp(-1)), 1e-4);
        // 3² of 3² + 4² is shared.
        (drift.Province(25) / drift.Own(25)).ShouldBe(9.0 / 16, 1e-9);
        drift.National(25).ShouldBe(25 * 0.001 / 0.25, 1e-12);
    }

    [Fact]
    public void Counts_do_not_drift()
    {
        var drift = new EstimateDrift(Estimated, Region(level: 0, error: 0));
        (drift.Level(12), drift.National(12), drift.Province(12), drift.Own(12)).ShouldBe((0, 0, 0, 0));
    }

    [Fact]
    public void Without_knowledge_of_the_estimation_the_error_stays()
    {
        var drift = new EstimateDrift(null, Region(level: 0, error: 0.3));
        (drift.Level(60), drift.Own(60)).ShouldBe((0.09, 0));
    }

    private static RegionState Region(double level, double error) => new()
    {
        Code = "A", ParentCode = "P", Level = level, Slope = 0, Sigma = 0.01, Ratio = 1, Season = [0], LevelError = error, Stale = 0, Observations = 1, EstimatedShare = 1, LastCoverage = 0.5, LastActive = 50, RecentPace = 0,
        Potential = 100, PotentialGrowth = 0, RegulationStart = null, Budget = 0, Flags = RegionFlags.None, Drivers = [],
    };
}
