using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Jamsostek.Graph.Language.Types;

/// <summary>
/// Coerced values by name, in the order in which they were given. Mostly they are few, so that looking through them
/// costs less than a table of hashes for each request would.
/// </summary>
public sealed class NamedValues : IReadOnlyDictionary<string, object?>
{
    private const int Few = 16;

    private KeyValuePair<string, object?>[] _values;
    private Dictionary<string, int>? _places;

    internal NamedValues(int capacity = 0) => _values = capacity == 0 ? [] : new KeyValuePair<string, object?>[capacity];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public IEnumerable<string> Keys => this.Select(static value => value.Key);

    /// <inheritdoc/>
    public IEnumerable<object?> Values => this.Select(static value => value.Value);

    /// <inheritdoc/>
    public object? this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"Nothing was given for '{key}'.");
        internal set
        {
            var place = PlaceOf(key);
            if (place < 0)
            {
                place = Add(key);
            }

            _values[place] = new(key, value);
        }
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => PlaceOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var place = PlaceOf(key);
        value = place < 0 ? null : _values[place].Value;
        return place >= 0;
    }

    /// <summary>The name and value at a place, such as those of the one field that an input object with <c>@oneOf</c> has.</summary>
    /// <param name="place">From 0 on.</param>
    public KeyValuePair<string, object?> At(int place) => AsSpan()[place];

    /// <summary>The names and values.</summary>
    public ReadOnlySpan<KeyValuePair<string, object?>>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() => _values.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _values.Take(Count).GetEnumerator();

    private ReadOnlySpan<KeyValuePair<string, object?>> AsSpan() => _values.AsSpan(0, Count);

    private int Add(string key)
    {
        if (Count == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(4, Count * 2));
        }

        if (Count == Few)
        {
            _places = new Dictionary<string, int>(_values.Length, StringComparer.Ordinal);
            for (var place = 0; place < Count; place++)
            {
                _places.Add(_values[place].Key, place);
            }
        }

        _places?.Add(key, Count);
        return Count++;
    }

    private int PlaceOf(string key)
    {
        if (_places is not null)
        {
            return _places.TryGetValue(key, out var known) ? known : -1;
        }

        for (var place = 0; place < Count; place++)
        {
            if (_values[place].Key == key)
            {
                return place;
            }
        }

        return -1;
    }
}
