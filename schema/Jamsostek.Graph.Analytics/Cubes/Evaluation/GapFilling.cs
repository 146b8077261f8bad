using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Adds a group for every period in which a combination of the other keys has none.</summary>
internal static class GapFilling
{
    /// <summary>The mark of a group without facts.</summary>
    public const byte Empty = 1;

    /// <summary>The mark of a group that repeats the stocks of an earlier one.</summary>
    public const byte Carried = 2;

    /// <summary>Fills the gaps.</summary>
    /// <returns>The groups with those that were added at the end, and the marks of all.</returns>
    public static (Cells Cells, byte[] Marks) Fill(QueryScope scope, Cells cells, int periodKey, int periods, GapFill fill)
    {
        var writer = new CellsWriter(
            cells.Keys.Length, [.. cells.Counts.Select(static counts => counts.Length > 0)], cells.ErrorSums.Length, cells.BasisFacts.Length > 0, cells.Count + 16);
        writer.Append(cells);
        var marks = new List<byte>(new byte[cells.Count]);
        var keys = new int[cells.Keys.Length];
        foreach (var places in ByOtherKeys(cells, periodKey, periods))
        {
            var latest = -1;
            var some = places.First(static place => place >= 0);
            for (var period = 0; period < periods; period++)
            {
                if (places[period] >= 0)
                {
                    latest = places[period];
                    continue;
                }

                for (var key = 0; key < keys.Length; key++)
                {
                    keys[key] = key == periodKey ? period : cells.Keys[key][some];
                }

                var added = writer.Add(keys);
                var isCarried = fill == GapFill.CarryForward && latest >= 0 && scope.Facts.Cube.HasStocks;
                marks.Add(isCarried ? Carried : Empty);
                if (isCarried)
                {
                    writer.Carry(added, cells, latest, scope.Layout.Components.AsSpan());
                }
            }
        }

        return (writer.ToCells(), [.. marks]);
    }

    /// <summary>For each combination of the other keys, its group in each period; -1 where there is none.</summary>
    private static Dictionary<UInt128, int[]>.ValueCollection ByOtherKeys(Cells cells, int periodKey, int periods)
    {
        int[][] others = [.. cells.Keys.Where((_, key) => key != periodKey)];
        var packing = KeyPacking.Of(others, cells.Count);
        var combinations = new Dictionary<UInt128, int[]>();
        for (var cell = 0; cell < cells.Count; cell++)
        {
            var combination = packing.Pack(others, cell);
            if (!combinations.TryGetValue(combination, out var places))
            {
                combinations.Add(combination, places = new int[periods]);
                Array.Fill(places, -1);
            }

            places[cells.Keys[periodKey][cell]] = cell;
        }

        return combinations.Values;
    }
}
