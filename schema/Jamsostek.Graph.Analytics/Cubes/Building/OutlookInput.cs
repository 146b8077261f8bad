using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>The facts of the outlook cube: the answers of a model for kabupaten and kota, as sums of regions are answered by the regions above themselves. A model of an older version may know regions and targets that are gone.</summary>
internal static class OutlookInput
{
    public static CubeFacts Build(RegionTree regions, IReadOnlyList<TargetFact> targets, IReadOnlyList<OutlookFact> outlooks, Month trainedTo)
    {
        var places = new RegionAxis(regions);
        string[] ids = [.. targets.Select(static target => target.Id)];
        return new CubeBuilder<OutlookFact>(OutlookCube.Declaration)
            .Members([.. places.Members(), new DimensionMembers(CubeDimensions.Target, ids), new DimensionMembers(CubeDimensions.ProbabilityBand, FactCode.All<ProbabilityBand>())])
            .Partition(CubeFacts.Whole, () => Input(regions, places, ids, outlooks, trainedTo))
            .Build();
    }

    private static FactInput<OutlookFact> Input(RegionTree regions, RegionAxis places, string[] targets, IReadOnlyList<OutlookFact> outlooks, Month trainedTo)
    {
        var positions = targets.Select(static (id, position) => (id, position)).ToDictionary(static pair => pair.id, static pair => pair.position, StringComparer.Ordinal);
        OutlookFact[] facts = [.. outlooks.Where(fact => positions.ContainsKey(fact.TargetId) && regions.TryGetIndex(fact.RegionCode, out var index) && regions.LevelOf(index) == RegionLevel.Kabupaten)];
        return new FactInput<OutlookFact>
        {
            Count = facts.Length,
            Row = row => facts[row],
            Month = _ => trainedTo.Index,
            Basis = static _ => Basis.Estimated,
            Axes =
            [
                (places.Map(), row => regions.IndexOf(facts[row].RegionCode)),
                (new AxisMap(DimensionAxis.Target, targets.Length).With(CubeDimensions.Target, static target => target), row => positions[facts[row].TargetId]),
                (new AxisMap(DimensionAxis.ProbabilityBand, Enum.GetValues<ProbabilityBand>().Length).With(CubeDimensions.ProbabilityBand, static band => band), row => (int)ProbabilityBands.Of(facts[row].ProbabilityOfMissing)),
            ],
            Fact = row => facts[row],
        };
    }
}
