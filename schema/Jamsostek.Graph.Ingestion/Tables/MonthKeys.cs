using System.Runtime.InteropServices;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The keys of the rows of a monthly table and where they were read: a million of them in some 40 MB, where texts would take five times that.</summary>
internal sealed class MonthKeys
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<long, (int File, int Row)> _places = [];
    private readonly List<string> _files = [];

    /// <summary>Claims a key for a row; false where an earlier row has it.</summary>
    /// <param name="name">What the row is about.</param>
    /// <param name="month">Its month.</param>
    /// <param name="part">The part of it, below 256.</param>
    /// <param name="place">Where the row is.</param>
    /// <param name="first">Where the row that has the key is.</param>
    public bool TryClaim(string name, Month month, int part, ReadPlace place, out ReadPlace first)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, name, out var known);
        number = known ? number : _names.Count;
        if (_files.Count == 0 || _files[^1] != place.File)
        {
            _files.Add(place.File);
        }

        ref var claim = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, ((long)number << 32) | ((long)month.Index << 8) | (uint)part, out var taken);
        claim = taken ? claim : (_files.Count - 1, place.Row);
        first = new ReadPlace(_files[claim.File], claim.Row);
        return !taken;
    }
}
