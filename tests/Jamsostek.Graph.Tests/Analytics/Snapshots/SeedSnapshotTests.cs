using Jamsostek.Graph.Analytics.Coverage;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;
using Jamsostek.Graph.Tests.Store;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Snapshots;

public sealed class SeedSnapshotTests(SeedRecord seed) : IClassFixture<SeedRecord>
{
    private readonly Snapshot _snapshot = seed.Snapshot;

    [Fact]
    public void The_hierarchy_is_one_country_38_provinces_and_514_kabupaten_and_kota()
    {
        _snapshot.Regions.Provinces.ShouldBe(new RegionSlice(1, 38));
        _snapshot.Regions.Kabupaten.ShouldBe(new RegionSlice(39, 514));
    }

    [Fact]
    public void Every_published_total_of_a_province_and_of_the_country_is_the_sum_of_its_parts() =>
        _snapshot.Labour.Differences.ShouldBeEmpty();

    [Fact]
    public void Every_region_in_every_year_has_every_measure_but_one_that_was_not_surveyed()
    {
        var missing = _snapshot.Labour.Years.SelectMany(year =>
        {
            var level = _snapshot.Labour.Level(year, RegionLevel.Kabupaten);
            return Enumerable.Range(level.Regions.First, level.Regions.Count)
                .Where(region => level.Value(LabourMeasure.Employed, region) is null)
                .Select(region => $"{_snapshot.Regions[region].Code} {year}");
        });
        missing.ShouldBe(["52.08 2018"]);
        _snapshot.Labour.Level(2018, RegionLevel.Country).Rows(LabourMeasure.Employed, 0).ShouldBe(513);
    }

    [Fact]
    public void Aceh_has_four_published_rates_that_may_not_be_joined()
    {
        _snapshot.Regions.TryGetIndex("11", out var aceh).ShouldBeTrue();
        var all = _snapshot.Coverage.Series(aceh).Where(static series => series.Segment == WorkerSegment.All).ToList();
        all.ShouldAllBe(static series => series.Observations.Length == 1);
        all.Select(static series => series.Observations[0].PublishedRatePercent).ShouldBe([38.09m, 32.73m, 23.32m, 25.46m]);
        all.Select(series => _snapshot.Coverage.Break(series.Observations[0])?.Reason)
            .ShouldBe([null, BreakReason.DenominatorNotStated, BreakReason.DenominatorNotStated, BreakReason.DenominatorNotStated]);
        var latest = _snapshot.Coverage.Latest(aceh).ShouldNotBeNull();
        latest.Rate.ShouldBe(0.2546m);
        latest.Observation.DenominatorBasis.ShouldBe(DenominatorBasis.LabourForce);
        latest.Break.ShouldNotBeNull();
    }

    [Fact]
    public void Of_the_24_governments_of_Sulawesi_Selatan_12_had_budgeted_and_12_had_not()
    {
        _snapshot.Regions.TryGetIndex("73", out var province).ShouldBeTrue();
        var inside = _snapshot.Regions.Children(province);
        var states = Enumerable.Range(inside.First, inside.Count)
            .Select(region => _snapshot.Compliance.Pipeline(region, WorkerSegment.NonAsn)[(int)ComplianceStage.BudgetAllocated].State)
            .ToList();
        states.Count(static state => state == StageState.Yes).ShouldBe(12);
        states.Count(static state => state == StageState.No).ShouldBe(12);
    }

    [Fact]
    public void Kanwil_Sumbagsel_is_five_provinces()
    {
        var regions = _snapshot.Regions;
        Enumerable.Range(regions.Provinces.First, regions.Provinces.Count)
            .Where(region => regions.Kanwils[region] == "Sumbagsel")
            .Select(region => regions[region].Code)
            .ShouldBe(["15", "16", "17", "18", "19"]);
    }

    [Fact]
    public void All_provinces_and_all_kabupaten_in_them_cost_two_scans()
    {
        var counter = new ScanCounter();
        var snapshot = SnapshotBuilder.Build(_snapshot.Version, seed.Loaded);
        for (var province = 1; province < snapshot.Regions.Provinces.End; province++)
        {
            snapshot.Labour.Level(2025, RegionLevel.Province, counter).Value(LabourMeasure.Employed, province).ShouldNotBeNull();
            var inside = snapshot.Regions.Children(province);
            for (var region = inside.First; region < inside.End; region++)
            {
                snapshot.Labour.Level(2025, RegionLevel.Kabupaten, counter).Rate(LabourRate.Informal, region).ShouldNotBeNull();
            }
        }

        counter.Scans.ShouldBe([new Scan("labour", 2025, RegionLevel.Province, 38), new Scan("labour", 2025, RegionLevel.Kabupaten, 514)]);
    }
}
