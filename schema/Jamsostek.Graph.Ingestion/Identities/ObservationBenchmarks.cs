using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Identities;

/// <summary>
/// Compares the coverage of a region at a date with the published figures that the estimation was held to. The figures are rates of workers who can be placed: wage earners
/// and others. A potential holds to its rounding, an exact count exactly, a rate to its last decimal; where only rounded counts are printed, the rate to their rounding.
/// </summary>
internal static class ObservationBenchmarks
{
    public static void Check(FactSet facts, IdentityTally tally)
    {
        var figures = facts.CoverageObservations.ToDictionary(static figure => figure.Id, StringComparer.Ordinal);
        var parents = facts.Regions.ToDictionary(static region => region.Code, static region => region.ParentCode, StringComparer.Ordinal);
        var rows = facts.Coverage.ToLookup(static fact => fact.Month);
        foreach (var use in facts.FigureUses.Where(static use => use is { Treatment: FigureTreatment.Benchmark, Month: not null }))
        {
            if (!figures.TryGetValue(use.FigureId, out var figure))
            {
                continue;
            }

            var (eligible, covered) = (0L, 0L);
            foreach (var fact in rows[use.Month!.Value].Where(fact => IsOf(fact.Segment, figure.Segment) && IsIn(fact.RegionCode, figure.RegionCode, parents)))
            {
                (eligible, covered) = (eligible + (fact.Eligible ?? 0), covered + (fact.Covered ?? 0));
            }

            Compare(tally, use.Month.Value, figure, eligible, covered);
        }
    }

    private static void Compare(IdentityTally tally, Month month, CoverageObservation figure, long eligible, long covered)
    {
        if (figure.Potential is { } potential)
        {
            tally.Add(
                Math.Abs(eligible - potential) <= PublishedPrecision.OfCount(potential, figure.Qualifier),
                () => $"{figure.Id}: published is a potential of {potential}, in {month} {eligible} are eligible.");
        }

        if (figure is { Registered: { } registered, Qualifier: Qualifier.Exact })
        {
            tally.Add(covered == registered, () => $"{figure.Id}: published are {registered} registered, in {month} {covered} are covered.");
        }

        if (Expected(figure) is { } expected)
        {
            // Workers are whole: the sums of few of them cannot meet every rate.
            var rate = eligible == 0 ? -100 : 100m * covered / eligible;
            var most = expected.Most + (eligible == 0 ? 0 : 100m / eligible);
            tally.Add(Math.Abs(rate - expected.Percent) <= most, () => $"{figure.Id}: published are {expected.Percent:0.####} %, {covered} of {eligible} in {month} are {rate:0.####} %.");
        }
    }

    private static (decimal Percent, decimal Most)? Expected(CoverageObservation figure)
    {
        if (figure.PublishedRatePercent is { } percent && (figure.RateBasis == Basis.Reported || figure.Potential is null))
        {
            return (percent, PublishedPrecision.OfPercent(percent));
        }

        if (figure is not { Registered: { } registered, Potential: { } potential and > 0 })
        {
            return null;
        }

        var rate = 100m * registered / potential;
        var spread = (registered == 0 ? 0 : PublishedPrecision.OfCount(registered, figure.Qualifier) / registered) + (PublishedPrecision.OfCount(potential, figure.Qualifier) / potential);
        return (rate, rate * spread);
    }

    private static bool IsOf(WorkerSegment segment, WorkerSegment figure) => figure switch
    {
        WorkerSegment.Pu or WorkerSegment.Formal => segment == WorkerSegment.Pu,
        WorkerSegment.Bpu or WorkerSegment.Informal => segment == WorkerSegment.Bpu,
        _ => segment is WorkerSegment.Pu or WorkerSegment.Bpu,
    };

    private static bool IsIn(string? region, string scope, Dictionary<string, string?> parents)
    {
        for (; region is not null; region = parents.GetValueOrDefault(region))
        {
            if (region == scope)
            {
                return true;
            }
        }

        return false;
    }
}
