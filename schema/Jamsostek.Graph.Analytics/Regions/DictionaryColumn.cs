using System.Collections.Immutable;

namespace Jamsostek.Graph.Analytics.Regions;

/// <summary>A column of texts of which few differ, kept as small codes: island group, regional office.</summary>
public sealed class DictionaryColumn
{
    private readonly short[] _codes;

    internal DictionaryColumn(IReadOnlyList<string?> values)
    {
        Values = [.. values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _codes = [.. values.Select(value => value is null ? (short)-1 : checked((short)Values.BinarySearch(value, StringComparer.Ordinal)))];
    }

    /// <summary>The texts that occur, in ordinal order; the position of a text is its code.</summary>
    public ImmutableArray<string> Values { get; }

    /// <summary>The text of a region; null where it has none.</summary>
    /// <param name="region">Index of the region.</param>
    public string? this[int region] => _codes[region] is >= 0 and var code ? Values[code] : null;

    /// <summary>The code of a region's text.</summary>
    /// <param name="region">Index of the region.</param>
    /// <returns>Position in <see cref="Values" />; -1 where the region has none.</returns>
    public int Code(int region) => _codes[region];
}
