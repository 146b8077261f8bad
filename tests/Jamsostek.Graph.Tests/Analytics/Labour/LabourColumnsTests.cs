using Jamsostek.Graph.Analytics.Labour;
using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Labour;

public sealed class LabourColumnsTests
{
    private readonly Snapshot _snapshot = SmallRecord.Snapshot(SmallRecord.Facts(labour:
    [
        SmallRecord.Labour("ID", 1_000_000, 900_000),
        SmallRecord.Labour("11", 60, 20),
        SmallRecord.Labour("11.01", 10, 5),
        SmallRecord.Labour("11.02", 20, informal: null),
        SmallRecord.Labour("11.17", 30, 15),
        SmallRecord.Labour("62", 77, 7),
        SmallRecord.Labour("11.01", 9, 3, year: 2018),
    ]));

    [Fact]
    public void A_province_is_the_sum_of_its_kabupaten() =>
        Level(RegionLevel.Province).Value(LabourMeasure.Employed, 1).ShouldBe(60);

    [Fact]
    public void A_province_without_kabupaten_rows_keeps_its_published_total()
    {
        Level(RegionLevel.Province).Value(LabourMeasure.Employed, 2).ShouldBe(77);
        Level(RegionLevel.Province).Rows(LabourMeasure.Employed, 2).ShouldBe(1);
    }

    [Fact]
    public void The_country_is_the_sum_of_its_provinces_never_its_own_row_on_top()
    {
        Level(RegionLevel.Country).Value(LabourMeasure.Employed, 0).ShouldBe(137);
        Level(RegionLevel.Country).Rows(LabourMeasure.Employed, 0).ShouldBe(4);
    }

    [Fact]
    public void A_rate_is_sum_over_sum_of_the_rows_that_have_both_parts()
    {
        Level(RegionLevel.Province).Rate(LabourRate.Informal, 1).ShouldBe(20.0 / 40);
        Level(RegionLevel.Country).Rate(LabourRate.Informal, 0).ShouldBe(27.0 / 117);
        Level(RegionLevel.Kabupaten).Rate(LabourRate.Informal, 4).ShouldBeNull();
    }

    [Fact]
    public void Missing_is_null_never_zero()
    {
        Level(RegionLevel.Kabupaten).Value(LabourMeasure.Informal, 4).ShouldBeNull();
        Level(RegionLevel.Kabupaten).Value(LabourMeasure.Employed, 6).ShouldBeNull();
        Level(RegionLevel.Country).Value(LabourMeasure.Unemployed, 0).ShouldBeNull();
    }

    [Fact]
    public void Zero_over_zero_is_no_rate()
    {
        var labour = SmallRecord.Snapshot(SmallRecord.Facts(labour: [SmallRecord.Labour("11.01", 0, 0)])).Labour;
        labour.Level(2025, RegionLevel.Kabupaten).Value(LabourMeasure.Employed, 3).ShouldBe(0);
        labour.Level(2025, RegionLevel.Kabupaten).Rate(LabourRate.Informal, 3).ShouldBeNull();
    }

    [Fact]
    public void Published_totals_that_are_not_the_sum_of_their_parts_are_listed() => _snapshot.Labour.Differences.ShouldBe(
    [
        new LabourDifference("ID", 2025, LabourMeasure.Employed, 1_000_000, 137, 3, 5),
        new LabourDifference("ID", 2025, LabourMeasure.Informal, 900_000, 27, 2, 5),
    ]);

    [Fact]
    public void Years_are_apart()
    {
        _snapshot.Labour.Years.ShouldBe([2018, 2025]);
        _snapshot.Labour.LatestYear.ShouldBe(2025);
        _snapshot.Labour.Level(2018, RegionLevel.Country).Value(LabourMeasure.Employed, 0).ShouldBe(9);
    }

    [Fact]
    public void A_year_without_facts_has_every_value_missing_and_costs_no_scan()
    {
        var counter = new ScanCounter();
        var level = _snapshot.Labour.Level(1990, RegionLevel.Kabupaten, counter);
        level.Year.ShouldBe(1990);
        level.Value(LabourMeasure.Employed, 3).ShouldBeNull();
        level.Rate(LabourRate.Informal, 3).ShouldBeNull();
        counter.Scans.ShouldBeEmpty();
    }

    [Fact]
    public void A_level_is_scanned_once_however_often_it_is_asked_for()
    {
        var counter = new ScanCounter();
        for (var i = 0; i < 10; i++)
        {
            _snapshot.Labour.Level(2025, RegionLevel.Kabupaten, counter);
            _snapshot.Labour.Level(2025, RegionLevel.Province, counter);
            _snapshot.Labour.Level(2018, RegionLevel.Province, counter);
        }

        counter.Scans.ShouldBe(
        [
            new Scan("labour", 2025, RegionLevel.Kabupaten, 5),
            new Scan("labour", 2025, RegionLevel.Province, 2),
            new Scan("labour", 2018, RegionLevel.Province, 2),
        ]);
    }

    [Fact]
    public void Racing_readers_cause_one_scan()
    {
        var counter = new ScanCounter();
        Parallel.For(0, 64, _ => _snapshot.Labour.Level(2025, RegionLevel.Kabupaten, counter));
        counter.Scans.Count.ShouldBe(1);
    }

    [Fact]
    public void A_total_of_chosen_regions_sums_both_parts_of_a_rate()
    {
        var counter = new ScanCounter();
        var total = _snapshot.Labour.Total(2025, [3, 4, 5], counter);
        total.Value(LabourMeasure.Employed).ShouldBe(60);
        total.Rows(LabourMeasure.Informal).ShouldBe(2);
        total.Rate(LabourRate.Informal).ShouldBe(0.5);
        total.Value(LabourMeasure.Unemployed).ShouldBeNull();
        counter.Scans.ShouldBe([new Scan("labour", 2025, Level: null, 3)]);
    }

    [Fact]
    public void A_total_of_no_regions_is_missing()
    {
        var total = _snapshot.Labour.Total(2025, []);
        total.Value(LabourMeasure.Employed).ShouldBeNull();
        total.Rate(LabourRate.Informal).ShouldBeNull();
    }

    [Fact]
    public void A_whole_level_reads_as_one_column()
    {
        Level(RegionLevel.Kabupaten).Values(LabourMeasure.Employed).ToArray().ShouldBe([10, 20, 30, 0, 0]);
        Level(RegionLevel.Kabupaten).Rates(LabourRate.Informal).ToArray().ShouldBe([0.5, double.NaN, 0.5, double.NaN, double.NaN]);
    }

    [Fact]
    public void A_region_of_another_level_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Level(RegionLevel.Province).Value(LabourMeasure.Employed, 0));

    private LabourLevel Level(RegionLevel level) => _snapshot.Labour.Level(2025, level);
}
