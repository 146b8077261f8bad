using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

/// <summary>The sums that hold in the labour table, added up here without the checks of the reader.</summary>
public sealed class LabourIdentityTests
{
    private static readonly Dictionary<string, RegionFact> Regions = SeedRecord.Facts.Regions.ToDictionary(static r => r.Code);
    private static readonly ILookup<int, LabourFact> Years = SeedRecord.Facts.Labour.ToLookup(static f => f.Year);

    [Theory]
    [InlineData(2018, 126_282_186)]
    [InlineData(2025, 146_542_264)]
    public void The_employed_of_all_514_kabupaten_and_kota_are_the_published_number(int year, long employed)
    {
        var local = Years[year].Where(static f => Regions[f.RegionCode].Level == RegionLevel.Kabupaten).ToList();

        local.Count.ShouldBe(514);
        local.Sum(static f => f.Employed ?? 0).ShouldBe(employed);
        Years[year].Single(static f => f.RegionCode == "ID").Employed.ShouldBe(employed);
    }

    [Fact]
    public void Only_Lombok_Utara_of_2018_is_not_known() =>
        SeedRecord.Facts.Labour.Where(static f => f.Employed is null).Select(static f => (f.RegionCode, f.Year)).ShouldBe([("52.08", 2018)]);

    [Fact]
    public void Every_breakdown_adds_up_to_the_employed_except_education_of_2025()
    {
        var broken =
            from fact in SeedRecord.Facts.Labour
            where fact.Employed is not null
            from breakdown in LabourBreakdown.All
            let parts = fact.By(breakdown)
            where parts.Count != breakdown.Categories.Count || parts.Sum(static p => p ?? long.MinValue / 100) != fact.Employed
            select (breakdown.Code, fact.Year);

        broken.CountBy(static b => b).Select(static p => (p.Key.Code, p.Key.Year, p.Value)).ShouldBe([("EDUCATION", 2025, 406)]);
    }

    [Fact]
    public void The_labour_force_is_the_employed_and_the_unemployed_and_lies_within_the_working_age() =>
        SeedRecord.Facts.Labour.Where(static f => f.Employed is not null)
            .ShouldAllBe(static f => f.Employed + f.Unemployed == f.LabourForce && f.LabourForce <= f.WorkingAge);

    [Fact]
    public void Every_measure_adds_up_from_kabupaten_to_province_to_country()
    {
        foreach (var year in Years)
        {
            var values = year.ToDictionary(static f => f.RegionCode, LabourMeasure.Values);
            foreach (var children in Regions.Values.Where(static r => r.ParentCode is not null).GroupBy(static r => r.ParentCode!))
            {
                var sums = LabourMeasure.All.Select((_, i) => children.Sum(c => values[c.Code][i] ?? 0));
                values[children.Key].Select(static v => v ?? 0).ShouldBe(sums, $"{children.Key} in {year.Key}");
            }
        }
    }

    [Fact]
    public void Published_shares_come_out()
    {
        var country = Years[2025].Single(static f => f.RegionCode == "ID");
        var babel = Years[2025].Single(static f => f.RegionCode == "19");

        Math.Round(100m * country.Informal!.Value / country.Employed!.Value, 2).ShouldBe(57.80m);
        Math.Round(100m * babel.Informal!.Value / babel.Employed!.Value, 2).ShouldBe(51.29m);
    }
}
