using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Published potentials: those of the table of ratios, those beside a rate that is a benchmark, and those that follow from a count and a rate of it. One for a region and month.
/// </summary>
internal static class PotentialFigures
{
    public static IReadOnlyList<PotentialFigure> Of(FactSet facts, EstimationFrame frame, CoverageFigures coverage)
    {
        var figures = new SortedDictionary<(int Region, int Month), PotentialFigure>();
        foreach (var ratio in facts.PotentialRatios.OrderBy(static ratio => ratio.SourceId, StringComparer.Ordinal).ThenBy(static ratio => ratio.AsOf).ThenBy(static ratio => ratio.Potential))
        {
            Add(ratio.RegionCode, ratio.AsOf, ratio.Potential, Stated(facts, ratio.RegionCode, ratio.AsOf, ratio.Potential), isBenchmark: true);
        }

        foreach (var observation in facts.CoverageObservations.Where(static o => o.Segment == WorkerSegment.All).OrderBy(static o => o.Id, StringComparer.Ordinal))
        {
            if (observation.RegionCode != "ID" && FigureBasis.Denominator(observation) is { } workers)
            {
                var verdict = coverage.Verdicts[observation.Id];
                var isBenchmark = verdict.Treatment == FigureTreatment.Benchmark;
                if (isBenchmark || (verdict.Treatment == FigureTreatment.Evidence && observation.DenominatorBasis is not (DenominatorBasis.None or DenominatorBasis.NotStated)))
                {
                    Add(observation.RegionCode, observation.AsOf, workers, Rounding(observation), isBenchmark);
                }
            }
        }

        return [.. figures.Values];

        void Add(string code, PartialDate asOf, double workers, double rounding, bool isBenchmark)
        {
            var month = FigureDate.MonthOf(asOf);
            if (frame.Region(code) is { } region && frame.Covers(month))
            {
                var figure = new PotentialFigure(region, frame.MonthIndex(month), Math.Round(workers), rounding, isBenchmark && asOf.Precision != Precision.Year);
                figures.TryAdd((region, figure.Month), figure);
            }
        }
    }

    private static double Stated(FactSet facts, string region, PartialDate asOf, long potential) => facts.CoverageObservations
        .Where(o => o.RegionCode == region && o.AsOf == asOf && o.Potential == potential && o.Segment == WorkerSegment.All)
        .OrderBy(static o => o.Id, StringComparer.Ordinal)
        .Select(Rounding)
        .FirstOrDefault(PublishedRounding.OfCount(potential, Qualifier.Exact) / potential);

    private static double Rounding(CoverageObservation observation)
    {
        if (observation.Potential is { } potential)
        {
            return PublishedRounding.OfCount(potential, observation.Qualifier) / potential;
        }

        var count = PublishedRounding.OfCount(observation.Registered!.Value, observation.Qualifier) / observation.Registered.Value;
        var rate = PublishedRounding.OfPercent(observation.PublishedRatePercent!.Value) / ((double)observation.PublishedRatePercent.Value / 100);
        return Math.Sqrt((count * count) + (rate * rate));
    }
}
