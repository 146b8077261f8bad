using System.Collections.Frozen;
using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Tables;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Coverage;

/// <summary>The published coverage figures of every region in time: the last one, the lines that may be drawn, and the breaks between them.</summary>
public sealed class CoverageRecord
{
    private readonly FactTable<CoverageObservation> _observations;
    private readonly FrozenDictionary<string, SourceFact> _sources;
    private readonly FrozenDictionary<string, BasisBreak> _breaks;

    internal CoverageRecord(FactTable<CoverageObservation> observations, IReadOnlyList<SourceFact> sources)
    {
        _observations = observations;
        _sources = sources.ToFrozenDictionary(static source => source.Id, StringComparer.Ordinal);
        _breaks = observations
            .GroupBy(static observation => (observation.RegionCode, Workers(observation)))
            .SelectMany(group => Breaks(InTime(group)))
            .ToFrozenDictionary(static found => found.Later.Id, StringComparer.Ordinal);
    }

    /// <summary>The last published coverage of all workers of a region, whatever its basis.</summary>
    /// <param name="region">Index of the region.</param>
    /// <returns>The figure; null where no source states a rate.</returns>
    public LatestCoverage? Latest(int region) =>
        InTime(_observations.Of(region).Where(static observation => Workers(observation) == WorkerSegment.All)) is [.., var last]
            ? new LatestCoverage(last, RatePercent(last)!.Value / 100, Break(last))
            : null;

    /// <summary>The figures of a region as lines that may be drawn, each of one basis.</summary>
    /// <param name="region">Index of the region.</param>
    /// <returns>The lines, that with the oldest figure first.</returns>
    public ImmutableArray<CoverageSeries> Series(int region) =>
    [
        .. InTime(_observations.Of(region))
            .GroupBy(CoverageBasis.Of)
            .Select(static group => new CoverageSeries(group.Key.Segment, group.Key.Denominator, [.. group])),
    ];

    /// <summary>The change of basis between a figure and the one before it for the same workers of the same region.</summary>
    /// <param name="observation">The figure.</param>
    /// <returns>The break; null where the two may be compared, or there is none before.</returns>
    public BasisBreak? Break(CoverageObservation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return _breaks.GetValueOrDefault(observation.Id);
    }

    private static WorkerSegment Workers(CoverageObservation observation) =>
        observation.Segment == WorkerSegment.AllWithConstruction ? WorkerSegment.All : observation.Segment;

    private static decimal? RatePercent(CoverageObservation observation) => observation.PublishedRatePercent ?? observation.ComputedRatePercent;

    private static IEnumerable<BasisBreak> Breaks(List<CoverageObservation> inTime)
    {
        for (var i = 1; i < inTime.Count; i++)
        {
            if (CoverageBasis.Of(inTime[i - 1]).BreakTo(CoverageBasis.Of(inTime[i])) is { } reason)
            {
                yield return new BasisBreak(inTime[i - 1], inTime[i], reason);
            }
        }
    }

    /// <summary>Those that give a rate, oldest first; of one date the least trusted first, so that the last is the best known.</summary>
    private List<CoverageObservation> InTime(IEnumerable<CoverageObservation> observations) =>
    [
        .. observations
            .Where(static observation => RatePercent(observation) is not null)
            .OrderBy(static observation => observation.AsOf)
            .ThenByDescending(observation => _sources.GetValueOrDefault(observation.SourceId)?.Trust ?? TrustGrade.C)
            .ThenByDescending(static observation => observation.Id, StringComparer.Ordinal),
    ];
}
