using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Panels;

/// <summary>The panel of the record: the segments of each kabupaten and kota added up, month by month.</summary>
public static class CoveragePanel
{
    private const string Country = "ID";

    /// <summary>Makes the panel of the coverage facts of a record. Participants that no region has are left out; a month counts only where every segment of it is known.</summary>
    /// <param name="facts">The record.</param>
    /// <returns>The panel, or why there is none.</returns>
    public static ProjectionOutcome<Panel> Of(FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var parents = facts.Regions.ToDictionary(static r => r.Code, static r => r.ParentCode);
        var regulated = facts.Regulations.Where(static r => r.Status == RegulationStatus.Issued && r.IssuedOn is not null)
            .GroupBy(static r => r.RegionCode).ToDictionary(static g => g.Key, static g => g.Min(static r => Month.Of(r.IssuedOn!.Value.First)));
        var informal = facts.Labour.Where(static l => l is { Informal: not null, Employed: > 0 })
            .GroupBy(static l => l.RegionCode)
            .ToDictionary(static g => g.Key, static g => g.MaxBy(static l => l.Year)!).ToDictionary(static p => p.Key, static p => (double)p.Value.Informal!.Value / p.Value.Employed!.Value);
        var rows = facts.Coverage.Where(static f => f.RegionCode != Country).GroupBy(static f => (f.RegionCode, f.Month)).Select(group => new PanelRow
        {
            RegionCode = group.Key.RegionCode,
            ParentCode = parents.GetValueOrDefault(group.Key.RegionCode),
            Month = group.Key.Month,
            Potential = Sum(group.Where(static f => f.Eligible is not null || f.Covered is null).Select(static f => (double?)f.Eligible)),
            Active = Sum(group.Where(static f => f.Eligible is not null || f.Covered is null).Select(static f => (double?)f.Covered)),
            StandardError = Spread(group),
            RegulationIssued = regulated.TryGetValue(group.Key.RegionCode, out var since) && since <= group.Key.Month,
            InformalShare = informal.TryGetValue(group.Key.RegionCode, out double share) ? share : null,
        });
        return PanelBuilder.Build(rows, PanelFrequency.Monthly);
    }

    /// <summary>Says how the coverage facts of a record came to be: from which published figures, and which sums of regions keep to one.</summary>
    /// <param name="facts">The record.</param>
    /// <returns>What the estimation made of its figures, and its own parameters as seed-data/METHOD.md gives them: the fields of section 4 with the factor of section 8, and q of section 6.</returns>
    public static EstimatedHistory EstimatedHistoryOf(FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var uses = facts.FigureUses.Where(static u => u.Treatment is FigureTreatment.Benchmark or FigureTreatment.Evidence).ToDictionary(static u => u.FigureId);
        var figures = facts.CoverageObservations.Select(static o => (o.Id, o.RegionCode, IsSum: o.Segment == WorkerSegment.All))
            .Concat(facts.NationalParticipants.Select(static n => (n.Id, RegionCode: Country, IsSum: n.Segment == WorkerSegment.All)))
            .Where(f => uses.ContainsKey(f.Id)).Select(f => (f.RegionCode, f.IsSum, Use: uses[f.Id])).ToList();
        return new EstimatedHistory
        {
            Correlation = 0.22,
            MemoryMonths = 50,
            ProvinceDrift = 1.2 * 0.105,
            RegionDrift = 1.2 * 0.221,
            NationalDrift = 0.0013,
            PublishedFigures = figures.GroupBy(static f => f.RegionCode).ToDictionary(static g => g.Key, static g => g.Count()),
            KnownSums =
            [
                .. figures.Where(static f => f is { IsSum: true, Use: { Month: not null, StandardErrorPoints: not null } })
                    .Select(static f => new KnownSum(f.RegionCode, f.Use.Month!.Value, f.Use.StandardErrorPoints!.Value)),
            ],
        };
    }

    private static double? Sum(IEnumerable<double?> parts)
    {
        double sum = 0;
        bool any = false;
        foreach (double? part in parts)
        {
            if (part is null)
            {
                return null;
            }

            sum += part.Value;
            any = true;
        }

        return any ? sum : null;
    }

    /// <summary>Segments are estimated one by one, so their errors are added as variances.</summary>
    private static double? Spread(IEnumerable<CoverageFact> facts)
    {
        double variance = facts.Sum(static f => f.Eligible is not null && f.CoveredStandardError is { } error ? error * error : 0);
        return variance > 0 ? Math.Sqrt(variance) : null;
    }
}
