using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Whether a published rate is a rate of the potential that the panel counts. "Potential", UCJ and "employed less civil servants" are, by their words. "Labour force" and
/// "workers" are where the page's own denominator shows it: it lies far below the employed, where every published potential lies, and not above them, where the labour force lies.
/// </summary>
internal sealed class FigureBasis
{
    private readonly HashSet<(string SourceId, DenominatorBasis Basis)> _proven = [];

    public FigureBasis(FactSet facts, EstimationFrame frame, LabourBase labour)
    {
        foreach (var observation in facts.CoverageObservations.Where(static o => o.Segment == WorkerSegment.All && IsLoose(o.DenominatorBasis)))
        {
            if (frame.Region(observation.RegionCode) is { } region && Denominator(observation) is { } denominator)
            {
                var month = Math.Clamp(frame.MonthIndex(FigureDate.MonthOf(observation.AsOf)), 0, frame.MonthCount - 1);
                var share = denominator / labour.Employed(region, month);
                if (share >= frame.Options.LeastPotentialShare && share <= frame.Options.GreatestPotentialShare)
                {
                    _proven.Add((observation.SourceId, observation.DenominatorBasis));
                }
            }
        }
    }

    /// <summary>Whether the denominator is the potential.</summary>
    public bool IsPotential(CoverageObservation observation) => observation.DenominatorBasis switch
    {
        DenominatorBasis.PotentialWorkers or DenominatorBasis.Ucj or DenominatorBasis.UcjWithoutConstruction or DenominatorBasis.EmployedLessCivilServants => true,
        _ => _proven.Contains((observation.SourceId, observation.DenominatorBasis)),
    };

    /// <summary>The denominator as published, or as it follows from count and rate.</summary>
    public static double? Denominator(CoverageObservation observation) =>
        observation.Potential ?? (observation is { Registered: { } registered, PublishedRatePercent: { } rate and > 0 } ? registered * 100 / (double)rate : (double?)null);

    private static bool IsLoose(DenominatorBasis basis) => basis is DenominatorBasis.LabourForce or DenominatorBasis.Workers;
}
