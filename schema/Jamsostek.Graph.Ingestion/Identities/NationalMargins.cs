using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Identities;

/// <summary>Adds up the covered workers of the country and compares them with the national numbers that the estimation was held to.</summary>
internal static class NationalMargins
{
    public static void Check(FactSet facts, IdentityTally tally)
    {
        var figures = facts.NationalParticipants.ToDictionary(static figure => figure.Id, StringComparer.Ordinal);
        var covered = facts.Coverage.Where(static fact => fact.Covered is not null).ToLookup(static fact => fact.Month);
        foreach (var use in facts.FigureUses.Where(static use => use is { Treatment: FigureTreatment.Benchmark, Month: not null }))
        {
            if (!figures.TryGetValue(use.FigureId, out var figure))
            {
                continue;
            }

            var segments = SegmentsOf(figure.Segment);
            var sum = covered[use.Month!.Value].Where(fact => segments.Contains(fact.Segment)).Sum(static fact => fact.Covered!.Value);
            var most = PublishedPrecision.OfCount(figure.Value, figure.Qualifier) + Slack(figure, facts);
            tally.Add(Math.Abs(sum - figure.Value) <= most, () => $"{figure.Id}: published are {figure.Value}, the rows of {use.Month} add up to {sum}.");
        }
    }

    /// <summary>
    /// What is unplaced is the published total less the published wage earners and others, so it is known no better than the three together.
    /// </summary>
    private static decimal Slack(NationalParticipants figure, FactSet facts) => figure.Segment is WorkerSegment.Jakon or WorkerSegment.Pmi or WorkerSegment.JakonAndPmi
        ? facts.NationalParticipants
            .Where(other => other.AsOf == figure.AsOf && other.SourceId == figure.SourceId && other is { Status: ParticipantStatus.Active, Unit: MeasureUnit.Workers, Sex: null, PaidBy: null, Programmes.Count: 0 })
            .Where(static other => other.Segment is WorkerSegment.All or WorkerSegment.Pu or WorkerSegment.Bpu)
            .Sum(static other => PublishedPrecision.OfCount(other.Value, other.Qualifier))
        : 0;

    private static WorkerSegment[] SegmentsOf(WorkerSegment segment) => segment switch
    {
        WorkerSegment.All or WorkerSegment.AllWithConstruction => [WorkerSegment.Pu, WorkerSegment.Bpu, WorkerSegment.Jakon, WorkerSegment.Pmi],
        WorkerSegment.JakonAndPmi => [WorkerSegment.Jakon, WorkerSegment.Pmi],
        _ => [segment],
    };
}
