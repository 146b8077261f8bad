using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Panels;

/// <summary>Makes a panel of rows, in any order, or says why they make none.</summary>
public static class PanelBuilder
{
    /// <summary>Makes a panel of rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="frequency">Distance between periods.</param>
    /// <returns>The panel, or the first problem.</returns>
    public static ProjectionOutcome<Panel> Build(IEnumerable<PanelRow> rows, PanelFrequency frequency)
    {
        ArgumentNullException.ThrowIfNull(rows);
        // A region that stands under itself stands under the country.
        var all = rows.Select(static r => r.ParentCode is { } parent && (parent == r.RegionCode || parent.Length == 0) ? r with { ParentCode = null } : r).ToList();
        if (all.Count == 0)
        {
            return new ProjectionProblem(ProjectionProblemCode.PanelEmpty, "The panel has no row.", "Give one row for each region and month.");
        }

        if (Refusal(all, frequency) is { } refusal)
        {
            return refusal;
        }

        string[] parents = [.. all.Select(static r => r.ParentCode ?? Panel.CountryCode).Append(Panel.CountryCode).Distinct()];
        var aggregates = parents.ToHashSet();
        var leaves = all.Where(r => !aggregates.Contains(r.RegionCode)).ToList();
        if (leaves.Count == 0)
        {
            // A panel of the country alone is a panel of one region.
            (leaves, aggregates) = (all, []);
        }

        var first = leaves.Min(r => Period(r.Month, frequency));
        int length = leaves.Max(r => Period(r.Month, frequency)) - first + 1;
        var groups = leaves.GroupBy(static r => r.RegionCode)
            .Select(static g => (Region: Describe(g), Rows: g.AsEnumerable()))
            .OrderBy(static g => g.Region.ParentCode, StringComparer.Ordinal).ThenBy(static g => g.Region.Code, StringComparer.Ordinal)
            .ToList();
        if ((long)groups.Count * length > Panel.MaximumCells)
        {
            return new ProjectionProblem(ProjectionProblemCode.PanelTooLarge, $"{groups.Count} regions times {length} periods are more than {Panel.MaximumCells} cells.",
                "Leave out early periods, or make one panel for each province.");
        }

        var start = frequency == PanelFrequency.Monthly ? new Month(first) : new Month(first, 12);
        string[] left = [.. all.Select(static r => r.RegionCode).Where(aggregates.Contains).Distinct().Order(StringComparer.Ordinal)];
        var panel = new Panel(frequency, start, length, [.. groups.Select(static g => g.Region)], left);
        for (int region = 0; region < groups.Count; region++)
        {
            foreach (var row in groups[region].Rows)
            {
                Fill(panel, region, Period(row.Month, frequency) - first, row);
            }
        }

        return HasObservation(panel)
            ? panel
            : new ProjectionProblem(ProjectionProblemCode.PanelWithoutObservations, "No region has both covered and potential workers in one period.",
                "Give potential and active in the same row, for at least one region and period.");
    }

    private static int Period(Month month, PanelFrequency frequency) => frequency == PanelFrequency.Monthly ? month.Index : month.Year;

    private static ProjectionProblem? Refusal(List<PanelRow> rows, PanelFrequency frequency)
    {
        var seen = new HashSet<(string, int)>();
        var parents = new Dictionary<string, string>();
        foreach (var row in rows)
        {
            string at = frequency == PanelFrequency.Monthly ? row.Month.ToString() : row.Month.ToString()[..4];
            if (!seen.Add((row.RegionCode, Period(row.Month, frequency))))
            {
                return new ProjectionProblem(ProjectionProblemCode.DuplicateRow, $"Region {row.RegionCode} has two rows for {at}.", "Keep one of them.");
            }

            string parent = row.ParentCode ?? Panel.CountryCode;
            if (parents.TryAdd(row.RegionCode, parent) is false && parents[row.RegionCode] != parent)
            {
                return new ProjectionProblem(ProjectionProblemCode.TwoParents, $"Region {row.RegionCode} stands under {parents[row.RegionCode]} and under {parent}.",
                    "Give each region one parent; for a region that moved, use its present parent throughout.");
            }

            double?[] numbers = [row.Potential, row.Active, row.StandardError, row.BudgetMillions];
            if (numbers.Any(static n => n is < 0 || (n is { } v && !double.IsFinite(v))))
            {
                return new ProjectionProblem(ProjectionProblemCode.NumberOutOfRange, $"A number of region {row.RegionCode} in {at} is negative or no number.",
                    "Workers, errors and budgets are zero or more; leave a value empty where it is not known.");
            }
        }

        return Loop(parents) is { } loop
            ? new ProjectionProblem(ProjectionProblemCode.ParentLoop, $"Region {loop[0]} stands under itself: {string.Join(" under ", loop)}.", "Leave parent_code empty where a region lies right under the country.")
            : null;
    }

    /// <summary>Regions each of which stands under the next, the first once more at the end; null where there are none.</summary>
    private static string[]? Loop(Dictionary<string, string> parents)
    {
        foreach (string start in parents.Keys.Order(StringComparer.Ordinal))
        {
            var way = new List<string> { start };
            string at = parents[start];
            while (at != start && way.Count <= parents.Count && parents.TryGetValue(at, out string? above))
            {
                way.Add(at);
                at = above;
            }

            if (at == start && (way.Count > 1 || start != Panel.CountryCode))
            {
                return [.. way, start];
            }
        }

        return null;
    }

    /// <summary>What stands in the latest row that says something.</summary>
    private static PanelRegion Describe(IGrouping<string, PanelRow> rows)
    {
        var late = rows.OrderByDescending(static r => r.Month).ToList();
        return new PanelRegion(
            rows.Key,
            late[0].ParentCode ?? Panel.CountryCode,
            late.Select(static r => r.InformalShare).FirstOrDefault(static v => v is not null),
            late.Select(static r => r.NonAsnShare).FirstOrDefault(static v => v is not null),
            late.Select(static r => r.Urban).FirstOrDefault(static v => v is not null));
    }

    private static void Fill(Panel panel, int region, int period, PanelRow row)
    {
        // Nobody to be covered is no denominator.
        panel.PotentialGrid[region, period] = row.Potential is > 0 ? row.Potential.Value : double.NaN;
        panel.ActiveGrid[region, period] = row.Active ?? double.NaN;
        panel.ErrorGrid[region, period] = row.StandardError is > 0 ? row.StandardError.Value : double.NaN;
        panel.BudgetGrid[region, period] = row.BudgetMillions ?? double.NaN;
        if (row.RegulationIssued == true)
        {
            panel.RegulationStart[region] = Math.Min(panel.RegulationStart[region], period);
        }
    }

    private static bool HasObservation(Panel panel)
    {
        for (int region = 0; region < panel.Regions.Count; region++)
        {
            for (int period = 0; period < panel.Length; period++)
            {
                if (double.IsFinite(panel.PotentialGrid[region, period]) && double.IsFinite(panel.ActiveGrid[region, period]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
