using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Tables;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Compliance;

/// <summary>Where every region stands in the compliance pipeline, as far as anybody reported.</summary>
public sealed class ComplianceRecord
{
    private static readonly ImmutableArray<ComplianceStage> Stages = [.. Enum.GetValues<ComplianceStage>()];
    private readonly FactTable<ComplianceObservation> _observations;

    internal ComplianceRecord(FactTable<ComplianceObservation> observations) => _observations = observations;

    /// <summary>Every stage of a region's own government, in the order of the pipeline. Stages may be skipped: no stage is concluded from another.</summary>
    /// <param name="region">Index of the region.</param>
    /// <param name="segment">Only what a source states of these workers, by name or as all workers; null for whatever it states.</param>
    /// <param name="budgetYear">Only what is about this budget or plan year; null for whatever year.</param>
    /// <returns>One standing for each <see cref="ComplianceStage" />.</returns>
    public ImmutableArray<StageStanding> Pipeline(int region, WorkerSegment? segment = null, int? budgetYear = null)
    {
        var reported = _observations.Of(region)
            .Where(observation => observation.Subject == ComplianceSubject.Government && IsAbout(observation, segment, budgetYear))
            .OrderBy(static observation => observation.AsOf)
            .ToLookup(static observation => observation.Stage);
        return [.. Stages.Select(stage => Standing(stage, [.. reported[stage]]))];
    }

    /// <summary>What is reported of the governments inside a region taken together. It says nothing of any one of them.</summary>
    /// <param name="region">Index of the region.</param>
    /// <returns>The observations, oldest first.</returns>
    public ImmutableArray<ComplianceObservation> Within(int region) =>
    [
        .. _observations.Of(region)
            .Where(static observation => observation.Subject == ComplianceSubject.GovernmentsWithin)
            .OrderBy(static observation => observation.AsOf),
    ];

    private static bool IsAbout(ComplianceObservation observation, WorkerSegment? segment, int? budgetYear) =>
        (budgetYear is null || observation.BudgetYear == budgetYear)
        && (segment is not { } workers || observation.Segments.Contains(workers) || observation.Segments.Contains(WorkerSegment.All));

    private static StageStanding Standing(ComplianceStage stage, ImmutableArray<ComplianceObservation> reported)
    {
        var last = reported.LastOrDefault(static observation => observation.State != StageState.Unknown) ?? reported.LastOrDefault();
        return new StageStanding(stage, last?.State ?? StageState.Unknown, last, reported);
    }
}
