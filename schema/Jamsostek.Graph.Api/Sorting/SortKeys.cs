using System.Text;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Api.Sorting;

/// <summary>The keys of an order, by priority, and a text that tells one order from another.</summary>
/// <typeparam name="T">What is ordered.</typeparam>
internal sealed class SortKeys<T>
{
    private readonly List<SortKey<T>> _keys = [];
    private readonly StringBuilder _text = new();

    /// <summary>What has to hold of the scope that the order is used in, each telling what is wrong with it.</summary>
    public HashSet<Func<ReadScope, GraphQLError?>> Checks { get; } = [];

    /// <summary>Number of keys.</summary>
    public int Count => _keys.Count;

    /// <summary>The order in words, such as <c>labour.informalRate Desc;name Asc;</c>.</summary>
    public string Text => _text.ToString();

    /// <summary>Adds a key of a value type; null is last.</summary>
    public void AddValue<TValue>(string path, SortDirection direction, Func<T, TValue?> read) where TValue : struct =>
        Add(path, direction, new ValueKey<T, TValue>(Sign(direction), read));

    /// <summary>Adds a key of text; null is last.</summary>
    public void AddText(string path, SortDirection direction, Func<T, string?> read, Comparison<string> compare) =>
        Add(path, direction, new TextKey<T>(Sign(direction), read, compare));

    /// <summary>Adds the keys of a related object; rows without one are last.</summary>
    public void AddRelated<TOther>(string path, SortKeys<TOther> keys, Func<T, TOther?> read) where TOther : class
    {
        Checks.UnionWith(keys.Checks);
        foreach (var key in keys._keys)
        {
            _keys.Add(new RelatedKey<T, TOther>(key, read));
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
                var order = key.Compare(left, right);
                if (order != 0)
                {
                    return order;
                }
            }

            return last(left, right);
        };
    }

    /// <summary>Sorts rows; what the keys leave equal stays as it stands.</summary>
    /// <param name="rows">The rows.</param>
    public T[] Sort(T[] rows)
    {
        var keys = _keys.ConvertAll(key => key.Over(rows)).ToArray();
        var places = Enumerable.Range(0, rows.Length).ToArray();
        Array.Sort(places, (left, right) =>
        {
            foreach (var compare in keys)
            {
                var order = compare(left, right);
                if (order != 0)
                {
                    return order;
                }
            }

            return left - right;
        });
        return Array.ConvertAll(places, place => rows[place]);
    }

    private static int Sign(SortDirection direction) => direction == SortDirection.Asc ? 1 : -1;

    private void Add(string path, SortDirection direction, SortKey<T> key)
    {
        _keys.Add(key);
        _text.Append(path).Append(' ').Append(direction).Append(';');
    }
}
