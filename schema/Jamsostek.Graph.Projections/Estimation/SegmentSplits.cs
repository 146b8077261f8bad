using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Published counts of wage earners and of others that belong together: of one region, date and source. A source that knows only formal and informal workers is read as if
/// these were the two segments, which they nearly are.
/// </summary>
internal sealed class SegmentSplits
{
    private readonly List<(SplitFigure Figure, string? AllId)> _splits = [];

    /// <summary>Rates that follow from splits whose source gives no figure on all workers.</summary>
    public List<RateFigure> Rates { get; } = [];

    public static SegmentSplits Of(
        IReadOnlyList<CoverageObservation> observations,
        EstimationFrame frame,
        SortedDictionary<string, FigureVerdict> verdicts,
        IReadOnlyList<RateFigure> rates,
        Dictionary<string, TrustGrade> trust)
    {
        var splits = new SegmentSplits();
        foreach (var group in observations.Where(o => !verdicts.ContainsKey(o.Id)).GroupBy(static o => (o.RegionCode, o.AsOf, o.SourceId)).ToList())
        {
            var all = observations.FirstOrDefault(o => o.Segment == WorkerSegment.All && (o.RegionCode, o.AsOf, o.SourceId) == group.Key);
            foreach (var verdict in splits.Read([.. group], all, frame, rates, trust))
            {
                verdicts.Add(verdict.FigureId, verdict);
            }
        }

        return splits;
    }

    /// <summary>The splits whose figure on all workers is still used; those of the others lose their part with it.</summary>
    public IReadOnlyList<SplitFigure> Kept(SortedDictionary<string, FigureVerdict> verdicts)
    {
        var kept = new List<SplitFigure>();
        foreach (var (figure, allId) in _splits)
        {
            var all = allId is null ? null : verdicts[allId];
            if (all is null or { Treatment: FigureTreatment.Benchmark or FigureTreatment.Evidence })
            {
                kept.Add(figure);
                continue;
            }

            foreach (var id in (string[])[figure.WageId, figure.OtherId])
            {
                verdicts[id] = verdicts[id] with { Treatment = all.Treatment, Reason = all.Reason, FollowedFigureId = all.FollowedFigureId };
            }
        }

        return [.. kept.OrderBy(static split => split.Region).ThenBy(static split => split.Month).ThenBy(static split => split.WageId, StringComparer.Ordinal)];
    }

    private IEnumerable<FigureVerdict> Read(
        List<CoverageObservation> group, CoverageObservation? all, EstimationFrame frame, IReadOnlyList<RateFigure> rates, Dictionary<string, TrustGrade> trust)
    {
        var month = FigureDate.MonthOf(group[0].AsOf);
        if (all is not null && rates.FirstOrDefault(rate => rate.Id == all.Id) is { Disagreement: > 0 })
        {
            return group.Select(o => new FigureVerdict(
                o.Id, FigureTreatment.Outweighed, "It is a part of a total that contradicts the rate of the same page; the middle of the two totals is followed.") { Month = month, FollowedFigureId = all.Id });
        }

        var wage = One(group, WorkerSegment.Pu) ?? One(group, WorkerSegment.Formal);
        var other = One(group, WorkerSegment.Bpu) ?? One(group, WorkerSegment.Informal);
        if (wage is null || other is null || frame.Region(wage.RegionCode) is not { } region)
        {
            return group.Select(o => new FigureVerdict(o.Id, FigureTreatment.NotComparable, "It is of one segment, and the same source gives no count of the other.") { Month = month });
        }

        var index = frame.MonthIndex(month);
        _splits.Add((new SplitFigure(wage.Id, other.Id, region, index, wage.Registered!.Value, other.Registered!.Value), all?.Id));
        if (all is null)
        {
            var (first, last) = FigureDate.WindowOf(wage.AsOf);
            Rates.Add(new RateFigure
            {
                Id = wage.Id,
                Region = region,
                Month = index,
                Count = wage.Registered + other.Registered,
                Rounding = PublishedRounding.OfCount(wage.Registered.Value, wage.Qualifier) / wage.Registered.Value,
                IsBenchmark = false,
                Basis = DenominatorBasis.None,
                Trust = trust.GetValueOrDefault(wage.SourceId, TrustGrade.C),
                Window = (frame.MonthIndex(first), frame.MonthIndex(last)),
            });
        }

        return group.Select(o => Verdict(o, wage, other, all is not null, month));
    }

    private static FigureVerdict Verdict(CoverageObservation figure, CoverageObservation wage, CoverageObservation other, bool hasTotal, Month month)
    {
        if (figure != wage && figure != other)
        {
            var followed = figure.Segment == WorkerSegment.Formal ? wage : other;
            return new FigureVerdict(figure.Id, FigureTreatment.NotComparable, "It counts construction workers among the formal workers; the count of the segment itself is followed.")
                { Month = month, FollowedFigureId = followed.Id };
        }

        var reason = figure.Segment is WorkerSegment.Formal or WorkerSegment.Informal
            ? "Formal and informal workers are read as the two segments, which they nearly are"
            : "It is a count of one segment";
        return new FigureVerdict(
            figure.Id,
            FigureTreatment.Evidence,
            hasTotal ? $"{reason}; the split of the region's covered workers is drawn towards it." : $"{reason}; with the other segment it draws the region's coverage and its split.") { Month = month };
    }

    private static CoverageObservation? One(List<CoverageObservation> group, WorkerSegment segment) =>
        group.FirstOrDefault(o => o.Segment == segment && o.Registered is > 0);
}
