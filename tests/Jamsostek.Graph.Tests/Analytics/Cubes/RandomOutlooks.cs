using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>A model that says anything at all of two targets for any region.</summary>
internal static class RandomOutlooks
{
    /// <summary>The targets.</summary>
    public static IReadOnlyList<TargetFact> Targets { get; } = [Target("id-2029", "ID"), Target("11-2026", "11")];

    /// <summary>The model.</summary>
    public static TrainedModel Of(IReadOnlyList<RegionFact> regions, Random random)
    {
        var outlooks = new List<OutlookFact>();
        foreach (var target in Targets)
        {
            foreach (var region in regions.Where(region => target.RegionCode == "ID" || region.Code == "11" || region.ParentCode == "11"))
            {
                outlooks.Add(Outlook(target.Id, region.Code, random));
            }
        }

        // A target and a region that the record does not have any more.
        outlooks.Add(Outlook("gone", "11.01", random));
        outlooks.Add(Outlook("id-2029", "99.99", random));
        return new TrainedModel { DataVersion = 1, TrainedTo = new Month(2024, 3), TrainedAt = DateTimeOffset.UnixEpoch, Hash = "00", Artifact = default, Outlooks = outlooks };
    }

    private static OutlookFact Outlook(string target, string region, Random random)
    {
        long? Count(int below) => random.NextDouble() < 0.2 ? null : random.Next(below);
        return new OutlookFact
        {
            RegionCode = region, TargetId = target, Due = new Month(2029, 12), IsYardstick = region != "ID", BaseWorkers = Count(9_000), TargetWorkers = Count(5_000), ProjectedWorkers = Count(5_000),
            CurrentRate = 0.3, TargetRate = 0.5, ProjectedRate = 0.4, Low80 = 0.3, High80 = 0.5, Low95 = 0.2, High95 = 0.6, ProbabilityOfMissing = random.NextDouble() < 0.2 ? null : random.NextDouble(),
            WillMiss = random.Next(3) switch { 0 => null, 1 => true, _ => false }, Reason = null, Evidence = OutlookEvidence.Validated, ShortfallWorkers = Count(2_000), NeededPerMonth = null, RecentPerMonth = null, MetBy = null,
        };
    }

    private static TargetFact Target(string id, string region) => new()
    {
        Id = id, RegionCode = region, Year = 2029, Metric = TargetMetric.Ucj, Value = 50, Unit = MeasureUnit.Percent, DenominatorBasis = DenominatorBasis.Ucj, SetBy = "anybody", Basis = Basis.Reported, SourceId = "A-1",
    };
}
