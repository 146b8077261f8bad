using System.Numerics;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Runs of groups that agree in some keys. Groups come sorted, so that most have the keys of the one before, and several are compared at a time.</summary>
internal static class KeyRuns
{
    /// <summary>Where the keys change from one group to the next.</summary>
    /// <param name="keys">The keys, by key and group.</param>
    /// <param name="rows">The groups; empty for all.</param>
    /// <param name="count">How many groups.</param>
    /// <returns>The first place of each run.</returns>
    public static List<int> Starts(ReadOnlySpan<int[]> keys, ReadOnlySpan<int> rows, int count)
    {
        var starts = new List<int>();
        if (count > 0)
        {
            starts.Add(0);
        }

        for (var place = 1; place < count; place++)
        {
            if (rows.IsEmpty && place <= count - Vector<int>.Count && AreSame(keys, place))
            {
                place += Vector<int>.Count - 1;
            }
            else if (rows.IsEmpty ? IsChanged(keys, place - 1, place) : IsChanged(keys, rows[place - 1], rows[place]))
            {
                starts.Add(place);
            }
        }

        return starts;
    }

    /// <summary>Whether as many groups as a vector holds have the keys of the one before.</summary>
    private static bool AreSame(ReadOnlySpan<int[]> keys, int place)
    {
        foreach (var key in keys)
        {
            if (!Vector.EqualsAll(new Vector<int>(key, place), new Vector<int>(key, place - 1)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsChanged(ReadOnlySpan<int[]> keys, int before, int group)
    {
        foreach (var key in keys)
        {
            if (key[before] != key[group])
            {
                return true;
            }
        }

        return false;
    }
}
