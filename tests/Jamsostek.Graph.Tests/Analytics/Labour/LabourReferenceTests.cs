using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Tests.Analytics.Labour;

/// <summary>Holds the columns to loops over the rows, for any pattern of missing values.</summary>
public sealed class LabourReferenceTests
{
    private static readonly string[] Kabupaten = ["11.01", "11.02", "11.17", "62.01", "62.71"];

    [Fact]
    public void Sums_and_rates_of_every_region_equal_those_of_loops_over_its_kabupaten()
    {
        var values = Gen.OneOf(Gen.Choose(0, 1000).Select(static value => (long?)value), Gen.Constant((long?)null));
        var rows = values.Two().ArrayOf(Kabupaten.Length);
        Prop.ForAll(rows.ToArbitrary(), IsSumOfLoops).QuickCheckThrowOnFailure();
    }

    private static bool IsSumOfLoops((long? Employed, long? Informal)[] rows)
    {
        LabourFact[] facts = [.. rows.Select((row, i) => SmallRecord.Labour(Kabupaten[i], row.Employed, row.Informal))];
        var snapshot = SmallRecord.Snapshot(SmallRecord.Facts(labour: facts));
        return Enumerable.Range(0, snapshot.Regions.Count).All(region =>
        {
            var code = snapshot.Regions[region].Code;
            var inside = facts.Where(fact => code == "ID" || fact.RegionCode.StartsWith(code, StringComparison.Ordinal)).ToList();
            var employed = inside.Where(static fact => fact.Employed is not null).Select(static fact => fact.Employed).ToList();
            var pairs = inside.Where(static fact => fact.Employed is not null && fact.Informal is not null).ToList();
            var denominator = pairs.Sum(static fact => fact.Employed);
            var level = snapshot.Labour.Level(2025, snapshot.Regions.LevelOf(region));
            var total = snapshot.Labour.Total(2025, [.. Enumerable.Range(snapshot.Regions.KabupatenOf(region).First, snapshot.Regions.KabupatenOf(region).Count)]);
            var sum = employed.Count == 0 ? null : employed.Sum();
            double? rate = denominator is 0 or null ? null : (double)pairs.Sum(static fact => fact.Informal)!.Value / denominator.Value;
            return level.Value(LabourMeasure.Employed, region) == sum && level.Rate(LabourRate.Informal, region) == rate
                && total.Value(LabourMeasure.Employed) == sum && total.Rate(LabourRate.Informal) == rate;
        });
    }
}
