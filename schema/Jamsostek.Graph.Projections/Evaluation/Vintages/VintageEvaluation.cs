using Jamsostek.Graph.Projections.Estimation;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Evaluation.Vintages;

/// <summary>
/// Judges projections of estimated coverage by figures that were published after a date: everything known later is taken away, coverage is estimated again and the model trained on it, and its intervals are
/// held to what came. How well an estimate is continued says nothing of how well coverage is projected; this does.
/// </summary>
public static class VintageEvaluation
{
    private const int Reach = 36;

    /// <summary>The months up to which everything is known in turn.</summary>
    public static IReadOnlyList<Month> Origins { get; } = [new(2022, 12), new(2023, 6), new(2023, 12), new(2024, 6), new(2024, 12)];

    /// <summary>Runs the evaluation.</summary>
    /// <param name="facts">A record with published figures, and what the estimation made of them.</param>
    /// <param name="origins">Months; null for <see cref="Origins" />.</param>
    /// <param name="progress">Told how many origins are done; may be null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>One check for each figure and each origin before it, up to 36 months; none where nothing can be estimated.</returns>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static IReadOnlyList<VintageCheck> Run(FactSet facts, IReadOnlyList<Month>? origins = null, IProgress<ProjectionProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        origins ??= Origins;
        var rates = Rates(facts);
        var figures = Figures(facts).ToList();
        var checks = new List<VintageCheck>();
        for (int k = 0; k < origins.Count; k++)
        {
            progress?.Report(new ProjectionProgress("holding to later figures", k, origins.Count));
            var origin = origins[k];
            if (Project(facts, origin, cancellation) is { } projection)
            {
                checks.AddRange(figures.Where(f => f.Month > origin && f.Month - origin <= Reach && rates.ContainsKey(f))
                    .Select(f => Check(projection, origin, f.Code, f.Month, rates[f])).OfType<VintageCheck>());
            }
        }

        return checks;
    }

    /// <summary>Scores all checks together, by level, by horizon and by origin.</summary>
    /// <param name="checks">The checks.</param>
    /// <returns>A score for each group that has any.</returns>
    public static IReadOnlyList<VintageScore> Scores(IReadOnlyList<VintageCheck> checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        (string Name, Func<VintageCheck, bool> Of)[] groups =
        [
            ("all", static _ => true),
            ("the country", static c => c.Level == PathLevel.Country),
            ("provinces", static c => c.Level == PathLevel.Parent),
            ("kabupaten and kota", static c => c.Level == PathLevel.Region),
            ("1-6 months ahead", static c => c.Horizon <= 6),
            ("7-12 months ahead", static c => c.Horizon is > 6 and <= 12),
            ("13-24 months ahead", static c => c.Horizon is > 12 and <= 24),
            ("25-36 months ahead", static c => c.Horizon > 24),
            .. checks.Select(static c => c.Origin).Distinct().Order().Select(origin => ($"known to {origin}", (Func<VintageCheck, bool>)(c => c.Origin == origin))),
        ];
        return [.. groups.Select(g => (g.Name, Checks: checks.Where(g.Of).ToList())).Where(static g => g.Checks.Count > 0).Select(static g => new VintageScore(
            g.Name, g.Checks.Count,
            100 * g.Checks.Average(static c => Math.Abs(c.Projected.Q50 - c.Rate)),
            100 * g.Checks.Average(static c => Math.Abs(c.Last - c.Rate)),
            g.Checks.Average(static c => c.Rate >= c.Projected.Q10 && c.Rate <= c.Projected.Q90 ? 1.0 : 0),
            g.Checks.Average(static c => c.Rate >= c.Projected.Q025 && c.Rate <= c.Projected.Q975 ? 1.0 : 0),
            100 * g.Checks.Average(static c => c.Projected.Q90 - c.Projected.Q10)))];
    }

    private static Projection? Project(FactSet facts, Month origin, CancellationToken cancellation)
    {
        var uses = facts.FigureUses.Where(static u => u.Month is not null).ToDictionary(static u => u.FigureId, static u => u.Month!.Value);
        var then = facts with
        {
            CoverageObservations = [.. facts.CoverageObservations.Where(o => (uses.TryGetValue(o.Id, out var month) ? month : Month.Of(o.AsOf.First)) <= origin)],
            NationalParticipants = [.. facts.NationalParticipants.Where(n => (uses.TryGetValue(n.Id, out var month) ? month : Month.Of(n.AsOf.First)) <= origin)],
            // An August is published in the months after it.
            Labour = [.. facts.Labour.Where(l => new Month(l.Year, 12) <= origin)],
            Coverage = [],
            FigureUses = [],
        };
        var estimated = CoverageEstimator.Estimate(then, new EstimationOptions(), null, cancellation);
        if (!estimated.IsEstimated)
        {
            return null;
        }

        var known = then with { Coverage = [.. estimated.Estimation.Coverage.Where(c => c.Month <= origin)], FigureUses = estimated.Estimation.Uses };
        var panel = CoveragePanel.Of(known);
        var model = panel.Succeeded ? ProjectionModel.Fit(panel.Value, new ProjectionOptions { Estimated = CoveragePanel.EstimatedHistoryOf(known) }, null, cancellation) : panel.Problem;
        return model.Succeeded ? model.Value.Project(Reach, null, cancellation).Value : null;
    }

    private static VintageCheck? Check(Projection projection, Month origin, string code, Month month, double rate) =>
        projection.Find(code) is { IsProjected: true, LastCoverage: { } last } path
            ? new VintageCheck(origin, code, path.Level, month, rate, last, path.Band(projection.StepOf(month)))
            : null;

    private static IEnumerable<(string Code, Month Month)> Figures(FactSet facts)
    {
        var used = facts.FigureUses.Where(static u => u is { Treatment: FigureTreatment.Benchmark or FigureTreatment.Evidence, Month: not null, StandardErrorPoints: not null }).ToDictionary(static u => u.FigureId);
        return facts.CoverageObservations.Where(o => o.Segment == WorkerSegment.All && used.ContainsKey(o.Id)).Select(o => (o.RegionCode, used[o.Id].Month!.Value)).Distinct();
    }

    /// <summary>The present rates of regions, regions above and the country, month by month.</summary>
    private static Dictionary<(string Code, Month Month), double> Rates(FactSet facts)
    {
        var parents = facts.Regions.ToDictionary(static r => r.Code, static r => r.ParentCode, StringComparer.Ordinal);
        var sums = new Dictionary<(string, Month), (double Covered, double Eligible)>();
        foreach (var fact in facts.Coverage.Where(static f => f is { Eligible: not null, Covered: not null }))
        {
            for (string? code = fact.RegionCode; code is not null; code = parents.GetValueOrDefault(code))
            {
                var (covered, eligible) = sums.GetValueOrDefault((code, fact.Month));
                sums[(code, fact.Month)] = (covered + fact.Covered!.Value, eligible + fact.Eligible!.Value);
            }
        }

        return sums.Where(static p => p.Value.Eligible > 0).ToDictionary(static p => p.Key, static p => p.Value.Covered / p.Value.Eligible);
    }
}
