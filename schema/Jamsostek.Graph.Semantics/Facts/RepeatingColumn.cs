namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Makes columns whose values stay the same for many rows on end.</summary>
public static class RepeatingColumn
{
    /// <summary>What a run takes: where it begins and its value.</summary>
    private const long RunBytes = 8;

    /// <summary>Makes a column of values.</summary>
    /// <typeparam name="T">The values.</typeparam>
    /// <param name="values">The values.</param>
    /// <returns>The column; it does not keep the values given.</returns>
    public static RepeatingColumn<T> Of<T>(ReadOnlySpan<T> values)
        where T : struct
    {
        var (runs, starts) = Runs(values);
        if (runs.Length * RunBytes < values.Length)
        {
            return new(values.Length, runs, starts, null);
        }

        T[] distinct = [.. runs.Distinct()];
        var places = distinct.Select(static (value, place) => (value, place)).ToDictionary(static pair => pair.value, static pair => pair.place);
        var held = new int[values.Length];
        for (var row = 0; row < held.Length; row++)
        {
            held[row] = places[values[row]];
        }

        return new(values.Length, distinct, [], CompactColumn.Of<int>(held));
    }

    private static (T[] Values, int[] Starts) Runs<T>(ReadOnlySpan<T> values)
        where T : struct
    {
        var (runs, starts) = (new List<T>(), new List<int>());
        for (var row = 0; row < values.Length; row++)
        {
            if (row == 0 || !EqualityComparer<T>.Default.Equals(values[row], values[row - 1]))
            {
                runs.Add(values[row]);
                starts.Add(row);
            }
        }

        return ([.. runs], [.. starts]);
    }
}
