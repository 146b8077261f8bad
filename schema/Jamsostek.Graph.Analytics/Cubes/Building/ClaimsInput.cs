using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>
/// The facts of the claims cube: those whose published period is exactly one of a grain, a partition for each. Of several for one region, programme and period
/// the most trusted is taken, and of those the first by key; all of them stay in the record.
/// </summary>
internal static class ClaimsInput
{
    private static readonly string[] Programmes = [FactCode.Of(ClaimScope.AllProgrammes), .. FactCode.All<Programme>(), FactCode.Of(ClaimScope.Scholarship)];

    public static CubeFacts Build(RegionTree regions, IReadOnlyList<ClaimFact> facts, IReadOnlyList<SourceFact> sources)
    {
        var places = new RegionAxis(regions);
        var trust = sources.ToDictionary(static source => source.Id, static source => source.Trust, StringComparer.Ordinal);
        var builder = new CubeBuilder<ClaimFact>(ClaimsCube.Declaration).Members([.. places.Members(), new DimensionMembers(CubeDimensions.Programme, Programmes)]);
        foreach (var grain in ClaimsCube.Declaration.Grains)
        {
            builder.Partition(FactCode.Of(grain), () => Input(regions, places, [.. facts
                .Where(fact => Fits(fact, grain))
                .GroupBy(static fact => (fact.RegionCode, Programme(fact), fact.Start))
                .Select(group => group.OrderBy(fact => trust.GetValueOrDefault(fact.SourceId, TrustGrade.C)).ThenBy(static fact => fact.Id, StringComparer.Ordinal).First())]));
        }

        return builder.Build();
    }

    private static bool Fits(ClaimFact fact, TimeGrain grain) =>
        grain.First(Month.Of(fact.Start)).First == fact.Start && grain.Last(Month.Of(fact.Start)).Last == fact.End;

    private static int Programme(ClaimFact fact) => Array.IndexOf(Programmes, fact.Scope == ClaimScope.OneProgramme ? FactCode.Of(fact.Programme!.Value) : FactCode.Of(fact.Scope));

    private static FactInput<ClaimFact> Input(RegionTree regions, RegionAxis places, ClaimFact[] facts) => new()
    {
        Count = facts.Length,
        Row = row => facts[row],
        Month = row => Month.Of(facts[row].End).Index,
        Basis = row => facts[row].Basis,
        Axes =
        [
            (places.Map(), row => regions.IndexOf(facts[row].RegionCode)),
            (new AxisMap(DimensionAxis.Programme, Programmes.Length).With(CubeDimensions.Programme, static programme => programme), row => Programme(facts[row])),
        ],
        Fact = row => facts[row],
    };
}
