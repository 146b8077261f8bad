using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Brings columns that were gathered in any order into that of their keys.</summary>
internal static class ColumnOrder
{
    /// <summary>The order in which keys ascend, equal ones as they came; null where they came in it.</summary>
    public static int[]? Ascending(long[] keys)
    {
        var isAscending = true;
        for (var row = 1; row < keys.Length && isAscending; row++)
        {
            isAscending = keys[row - 1] <= keys[row];
        }

        if (isAscending)
        {
            return null;
        }

        int[] order = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(order, (one, other) => keys[one] != keys[other] ? keys[one].CompareTo(keys[other]) : one.CompareTo(other));
        return order;
    }

    /// <summary>A column in an order; a copy of it for null.</summary>
    public static T[] Of<T>(List<T> values, int[]? order) => Of<T>(CollectionsMarshal.AsSpan(values), order);

    /// <inheritdoc cref="Of{T}(List{T}, int[])" />
    public static T[] Of<T>(ReadOnlySpan<T> values, int[]? order)
    {
        if (order is null)
        {
            return [.. values];
        }

        var column = new T[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            column[i] = values[order[i]];
        }

        return column;
    }

    /// <summary>The place of a text in a dictionary, to which it is added when it is new.</summary>
    public static int Place(Dictionary<string, int> dictionary, string key)
    {
        if (!dictionary.TryGetValue(key, out var place))
        {
            dictionary.Add(key, place = dictionary.Count);
        }

        return place;
    }

    /// <summary>The texts of a dictionary in ordinal order, and by place in the dictionary their place in that order.</summary>
    public static (ImmutableArray<string> Texts, int[] Places) Sorted(Dictionary<string, int> dictionary)
    {
        ImmutableArray<string> texts = [.. dictionary.Keys.Order(StringComparer.Ordinal)];
        var places = new int[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            places[dictionary[texts[i]]] = i;
        }

        return (texts, places);
    }
}
