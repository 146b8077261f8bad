using System.Globalization;
using System.Text;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>Writes an evaluation as Markdown, as it stands in <c>seed-data/METHOD.md</c>.</summary>
public static class LeaveOneOutReport
{
    /// <summary>The two tables: rates, and potentials.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <returns>Markdown; lines end in LF.</returns>
    public static string Markdown(LeaveOneOutEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var text = new StringBuilder();
        text.Append("| left out | figures | n | model, points | province average, points | national average, points | inside 80 % interval | inside 95 % interval |\n");
        text.Append("|---|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (var row in evaluation.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {LeftOut(row.IsWithoutRegion)} | {row.Group} | {row.Figures} | {row.Model:0.0} | {row.ProvinceAverage:0.0} | {row.NationalAverage:0.0} | {Percent(row.Within80)} | {Percent(row.Within95)} |\n");
        }

        text.Append("\n| left out | potentials | model, % | plain ratio, % | inside 80 % interval | inside 95 % interval |\n");
        text.Append("|---|--:|--:|--:|--:|--:|\n");
        foreach (var row in evaluation.Potentials)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {LeftOut(row.IsWithoutRegion)} | {row.Potentials} | {row.Model:0.0} | {row.PlainRatio:0.0} | {Percent(row.Within80)} | {Percent(row.Within95)} |\n");
        }

        return text.ToString();
    }

    private static string LeftOut(bool isWithoutRegion) => isWithoutRegion ? "the whole region" : "one figure";

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
