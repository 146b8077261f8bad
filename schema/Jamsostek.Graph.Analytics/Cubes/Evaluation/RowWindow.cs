using System.Runtime.InteropServices;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Rules;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>The rows of a page.</summary>
/// <param name="First">Place of the first among all rows.</param>
/// <param name="Count">How many.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RowWindow(int First, int Count)
{
    /// <summary>Cuts a page out of all rows: after and before first, then the offset, then first, then last, as the Relay specification has it.</summary>
    public static (RowWindow Window, CubeProblem? Problem) Of(RowTable table, CubePage page)
    {
        var (from, to) = (0, table.Count + table.Behind);
        foreach (var (cursor, isAfter) in new[] { (page.After, true), (page.Before, false) })
        {
            if (cursor is null)
            {
                continue;
            }

            if (RowId.Find(table, cursor) is not { } row)
            {
                return (default, new(CubeProblemCodes.UnknownCursor, $"No row of the answer is '{cursor}'.", "Use a cursor of the same query and data version."));
            }

            (from, to) = isAfter ? (Math.Max(from, row + 1), to) : (from, Math.Min(to, row));
        }

        to = Math.Max(to, from);
        from = (int)Math.Min((long)from + page.Offset, to);
        to = page.First is { } first ? (int)Math.Min((long)from + first, to) : to;
        from = page.Last is { } last ? (int)Math.Max((long)to - last, from) : from;
        return (new RowWindow(from, to - from), null);
    }
}
