using System.Globalization;
using Jamsostek.Graph.Analytics.Cubes.Evaluation;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Planning;

/// <summary>Says what evaluating a query took.</summary>
internal static class PlanText
{
    /// <summary>The plan of an answer.</summary>
    /// <param name="evaluated">Its scans; null where it was kept from an earlier request.</param>
    /// <param name="frame">Its rows.</param>
    /// <param name="version">The data version.</param>
    public static CubePlan Of(EvaluatedScan? evaluated, CubeFrame frame, long version)
    {
        if (evaluated is null)
        {
            return new CubePlan(CubePlan.Kept, 0, 1, $"The answer of data version {version} was kept from an earlier request; nothing was read.");
        }

        var (scan, further) = (evaluated.Scan, evaluated.FurtherScans);
        var rows = scan.Rows + further.Sum(static other => other.Rows);
        var cells = frame.Table.Sets[0].Cells;
        var made = (long)cells.Count + cells.Failing + cells.BehindPage;
        var groups = 1 + made + frame.Table.Sets.Skip(1).Sum(static set => (long)set.Cells.Count);
        var months = scan.From > scan.To ? "no month" : $"{new Month(scan.From)} to {new Month(scan.To)}";
        var text = string.Create(CultureInfo.InvariantCulture, $"Read {scan.Rows} rows of {scan.Source}, {months}, and made {made} groups.");
        text += evaluated.Sharing > 1 ? string.Create(CultureInfo.InvariantCulture, $" The scan answers {evaluated.Sharing} queries of the request.") : "";
        text += made > cells.Count ? string.Create(CultureInfo.InvariantCulture, $" Only {cells.Count} of them were kept: the others fail `having` or stand behind the page.") : "";
        text += further.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $" {further.Count} more for the baselines of the order.") : "";
        return new CubePlan(scan.Source, rows, (int)Math.Min(int.MaxValue, 1 + (rows / 1_000) + (groups / 100)), text);
    }
}
