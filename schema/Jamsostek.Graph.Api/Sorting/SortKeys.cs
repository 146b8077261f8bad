using System.Text;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Api.Sorting;

/// <summary>The keys of an order, by priority, as comparisons of rows, and a text that tells one order from another.</summary>
/// <typeparam name="T">What is ordered.</typeparam>
internal sealed class SortKeys<T>
{
    private readonly List<Comparison<T>> _keys = [];
    private readonly StringBuilder _text = new();

    /// <summary>What has to hold of the scope that the order is used in, each telling what is wrong with it.</summary>
    public HashSet<Func<ReadScope, GraphQLError?>> Checks { get; } = [];

    /// <summary>Number of keys.</summary>
    public int Count => _keys.Count;

    /// <summary>The order in words, such as <c>labour.informalRate Desc;name Asc;</c>.</summary>
    public string Text => _text.ToString();

    /// <summary>Adds a key of a value type; null is last.</summary>
    public void AddValue<TValue>(string path, SortDirection direction, Func<T, TValue?> read) where TValue : struct
    {
        var sign = direction == SortDirection.Asc ? 1 : -1;
        Add(path, direction, (left, right) => (read(left), read(right)) switch
        {
            ({ } a, { } b) => sign * Comparer<TValue>.Default.Compare(a, b),
            (null, null) => 0,
            (null, _) => 1,
            _ => -1,
        });
    }

    /// <summary>Adds a key of text; null is last.</summary>
    public void AddText(string path, SortDirection direction, Func<T, string?> read, Comparison<string> compare)
    {
        var sign = direction == SortDirection.Asc ? 1 : -1;
        Add(path, direction, (left, right) => (read(left), read(right)) switch
        {
            ({ } a, { } b) => sign * Math.Sign(compare(a, b)),
            (null, null) => 0,
            (null, _) => 1,
            _ => -1,
        });
    }

    /// <summary>Adds the keys of a related object; rows without one are last.</summary>
    public void AddRelated<TOther>(string path, SortKeys<TOther> keys, Func<T, TOther?> read) where TOther : class
    {
        Checks.UnionWith(keys.Checks);
        foreach (var key in keys._keys)
        {
            _keys.Add((left, right) => (read(left), read(right)) switch
            {
                ({ } a, { } b) => key(a, b),
                (null, null) => 0,
                (null, _) => 1,
                _ => -1,
            });
        }

        _text.Append(path).Append('(').Append(keys._text).Append(')');
    }

    /// <summary>Orders by all keys, and what they leave equal by the last one.</summary>
    /// <param name="last">Tells any two rows apart, so that the order is total.</param>
    public Comparison<T> ThenBy(Comparison<T> last)
    {
        if (_keys.Count == 0)
        {
            return last;
        }

        var keys = _keys.ToArray();
        return (left, right) =>
        {
            foreach (var key in keys)
            {
                var order = key(left, right);
                if (order != 0)
                {
                    return order;
                }
            }

            return last(left, right);
        };
    }

    private void Add(string path, SortDirection direction, Comparison<T> compare)
    {
        _keys.Add(compare);
        _text.Append(path).Append(' ').Append(direction).Append(';');
    }
}
