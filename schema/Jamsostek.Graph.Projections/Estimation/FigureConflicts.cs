using System.Globalization;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Settles what contradicts each other: two benchmarks of one month (the more trusted is followed), evidence beside a benchmark of the same time (the benchmark is followed), and a
/// break of definition (what lies before it is not used).
/// </summary>
internal static class FigureConflicts
{
    /// <summary>The rates that are used, by region, month and key; the verdicts of the others are changed.</summary>
    public static IReadOnlyList<RateFigure> Settle(IReadOnlyList<RateFigure> rates, EstimationFrame frame, LabourBase labour, SortedDictionary<string, FigureVerdict> verdicts)
    {
        var kept = new List<RateFigure>();
        foreach (var region in rates.GroupBy(static rate => rate.Region).OrderBy(static group => group.Key))
        {
            var figures = region.OrderBy(static rate => rate.Month).ThenBy(static rate => rate.Trust).ThenBy(static rate => rate.Count is null).ThenBy(static rate => rate.Id, StringComparer.Ordinal).ToList();
            Duplicates(figures, verdicts);
            Break(figures, frame, labour, verdicts);
            Overlaps(figures, verdicts);
            kept.AddRange(figures);
        }

        return kept;
    }

    private static void Duplicates(List<RateFigure> figures, SortedDictionary<string, FigureVerdict> verdicts)
    {
        foreach (var month in figures.Where(static figure => figure.IsBenchmark).GroupBy(static figure => figure.Month).ToList())
        {
            var followed = month.First();
            foreach (var figure in month.Skip(1))
            {
                Drop(figures, figure, verdicts, FigureTreatment.Outweighed, followed.Id, "Another figure of the same region and month is followed: its source is trusted more, or says more.");
            }
        }
    }

    private static void Overlaps(List<RateFigure> figures, SortedDictionary<string, FigureVerdict> verdicts)
    {
        foreach (var figure in figures.Where(static figure => !figure.IsBenchmark).ToList())
        {
            var followed = figures.FirstOrDefault(other => other.IsBenchmark && other.Month >= figure.Window.First - 1 && other.Month <= figure.Window.Last + 1);
            if (followed is not null && figure.Window.Last > figure.Window.First)
            {
                Drop(figures, figure, verdicts, FigureTreatment.Outweighed, followed.Id, "Its month is not known, and of the same year there is a figure on the panel's count, which is followed.");
            }
        }
    }

    /// <summary>
    /// A break of definition lies between two benchmarks of different bases when the covered count falls by more than <see cref="EstimationOptions.BreakFall" />. The panel
    /// keeps to the later definition. A figure between the two of which the base is not known belongs to the one it is nearer to, in the logarithm of the count.
    /// </summary>
    private static void Break(List<RateFigure> figures, EstimationFrame frame, LabourBase labour, SortedDictionary<string, FigureVerdict> verdicts)
    {
        var benchmarks = figures.Where(static figure => figure.IsBenchmark).ToList();
        for (var i = benchmarks.Count - 1; i > 0; i--)
        {
            var (before, after) = (benchmarks[i - 1], benchmarks[i]);
            if (before.Basis == after.Basis || Count(after) >= (1 - frame.Options.BreakFall) * Count(before))
            {
                continue;
            }

            foreach (var figure in figures.Where(figure => IsBefore(figure, before, after)).ToList())
            {
                Drop(figures, figure, verdicts, FigureTreatment.NotComparable, after.Id, Reason(figure, before, after));
            }

            return;
        }

        double Count(RateFigure figure) =>
            figure.Count ?? (figure.Rate!.Value * labour.Total(figure.Region, Math.Clamp(figure.Month, 0, frame.MonthCount - 1)));

        bool IsBefore(RateFigure figure, RateFigure before, RateFigure after) =>
            figure.Month <= before.Month
            || (figure.Month < after.Month && !figure.IsBenchmark && Math.Abs(Math.Log(Count(figure) / Count(before))) < Math.Abs(Math.Log(Count(figure) / Count(after))));

        string Reason(RateFigure figure, RateFigure before, RateFigure after)
        {
            var fall = (1 - (Count(after) / Count(before))).ToString("0 %", CultureInfo.InvariantCulture);
            var months = $"between {frame.Options.FirstMonth + before.Month} and {frame.Options.FirstMonth + after.Month}";
            return figure.Month <= before.Month
                ? $"It is on an older definition: {months} the words of the base change and the published count falls by {fall}, which is a break and no fall. The panel keeps to the later definition throughout."
                : $"It lies inside a break of definition ({months}), and its count is nearer to the older one. The panel keeps to the later definition throughout.";
        }
    }

    private static void Drop(
        List<RateFigure> figures, RateFigure figure, SortedDictionary<string, FigureVerdict> verdicts, FigureTreatment treatment, string followed, string reason)
    {
        figures.Remove(figure);
        verdicts[figure.Id] = verdicts[figure.Id] with { Treatment = treatment, FollowedFigureId = followed, Reason = reason };
    }
}
