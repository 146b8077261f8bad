using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Names rows by the codes of their keys: <c>11.17|PU|2025-06</c>; <c>-</c> for no member, <c>+</c> for the others, <c>*</c> for all.</summary>
internal static class RowId
{
    private const char Separator = '|';

    public static string Of(RowTable table, int row) =>
        string.Join(Separator, Enumerable.Range(0, table.Query.GroupBy.Length).Select(key => Code(table, row, key)));

    /// <summary>The place of a row; null when there is none of that name.</summary>
    public static int? Find(RowTable table, string id)
    {
        var parts = id.Split(Separator);
        var keys = table.Query.GroupBy;
        if (parts.Length != Math.Max(keys.Length, 1))
        {
            return null;
        }

        var wanted = new int?[keys.Length];
        for (var key = 0; key < keys.Length; key++)
        {
            wanted[key] = parts[key] switch
            {
                "-" => Member.None,
                "+" => Member.Others,
                "*" => Member.All,
                var code when keys[key].Axis == DimensionAxis.Period => Enumerable.Range(0, table.Sets[0].Time.Periods.Length).FirstOrDefault(period => Label(table, period) == code, -1) is >= 0 and var period ? period : null,
                var code => table.Facts.Members(keys[key]).TryGet(code, out var member) ? member : null,
            };
        }

        for (var row = 0; row < table.Count; row++)
        {
            var isWanted = true;
            for (var key = 0; key < keys.Length && isWanted; key++)
            {
                isWanted = table.Member(row, key) == wanted[key];
            }

            if (isWanted && (keys.Length > 0 || id.Length == 0))
            {
                return row;
            }
        }

        return null;
    }

    private static string Code(RowTable table, int row, int key) => table.Member(row, key) switch
    {
        Member.None => "-",
        Member.Others => "+",
        Member.All => "*",
        var member when table.Query.GroupBy[key].Axis == DimensionAxis.Period => Label(table, member),
        var member => table.Facts.Members(table.Query.GroupBy[key]).Codes[member],
    };

    private static string Label(RowTable table, int period) =>
        table.Sets[0].Time.Grain!.Value.Label(new Semantics.Facts.Month(table.Sets[0].Time.Periods[period].From));
}
