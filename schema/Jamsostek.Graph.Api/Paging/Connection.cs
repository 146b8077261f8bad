using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Scopes;

namespace Jamsostek.Graph.Api.Paging;

/// <summary>
/// One page of a filtered, ordered list. What is not selected is not done: the count needs no order, the page no edges.
/// Belongs to one request and is read by one thread at a time.
/// </summary>
/// <param name="entity">What the rows are.</param>
/// <param name="scope">The data that the rows are of.</param>
/// <param name="rows">All rows that pass the filter, in the order of their keys.</param>
/// <param name="query">Their order.</param>
/// <param name="page">Which part.</param>
/// <param name="after">The row that <c>after</c> names.</param>
/// <param name="before">The row that <c>before</c> names.</param>
internal sealed class Connection<T>(
    Entity<T> entity, ReadScope scope, IReadOnlyList<T> rows, ListQuery<T> query, PageRequest page, T? after, T? before)
    where T : class
{
    private (T[] Rows, bool HasNext, bool HasPrevious)? _page;
    private uint? _fingerprint;

    /// <summary>The data that the rows are of.</summary>
    public ReadScope Scope => scope;

    /// <summary>All rows that pass the filter, in the order of their keys.</summary>
    public IReadOnlyList<T> Filtered => rows;

    /// <summary>The rows of the page, in order.</summary>
    public IReadOnlyList<T> Page => Cut().Rows;

    /// <summary>Whether rows stand behind the page.</summary>
    public bool HasNext => Cut().HasNext;

    /// <summary>Whether rows stand in front of the page.</summary>
    public bool HasPrevious => Cut().HasPrevious;

    /// <summary>The cursor of a row of the page.</summary>
    public string CursorOf(T row) => new Cursor(scope.Version, _fingerprint ??= query.Fingerprint(scope.Key), entity.KeyOf(row)).Encode();

    /// <summary>The rows of the page with their cursors.</summary>
    public IReadOnlyList<Edge<T>> Edges()
    {
        var edges = new Edge<T>[Page.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = new Edge<T>(this, Page[i]);
        }

        return edges;
    }

    /// <summary>Relay's pagination algorithm: the cursors bound the ordered list, then <c>first</c>, then <c>last</c>.</summary>
    private (T[] Rows, bool HasNext, bool HasPrevious) Cut()
    {
        if (_page is { } known)
        {
            return known;
        }

        var ordered = query.IsOrdered ? Sorted() : rows;
        var start = after is null ? 0 : Bound(ordered, after, behind: true);
        var end = before is null ? ordered.Count : Math.Max(start, Bound(ordered, before, behind: false));
        if (page.First is { } first)
        {
            end = Math.Min(end, start + first);
        }

        if (page.Last is { } last)
        {
            start = Math.Max(start, end - last);
        }

        var cut = (Copy(ordered, start, end), end < ordered.Count, start > 0);
        _page = cut;
        return cut;
    }

    // The rows stand by their keys, which is the last key of every order.
    private T[] Sorted() => query.Keys.Sort(Copy(rows, 0, rows.Count));

    private static T[] Copy(IReadOnlyList<T> list, int start, int end)
    {
        if (start == end)
        {
            return [];
        }

        var copy = new T[end - start];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = list[start + i];
        }

        return copy;
    }

    /// <summary>The position of the first row behind (or at) a place in the order; the row of the place need not pass the filter any more.</summary>
    private int Bound(IReadOnlyList<T> ordered, T place, bool behind)
    {
        var (low, high) = (0, ordered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = query.Order(ordered[middle], place);
            if (order < 0 || (behind && order == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
