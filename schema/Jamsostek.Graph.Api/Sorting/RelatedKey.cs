namespace Jamsostek.Graph.Api.Sorting;

/// <summary>A key of a related object; rows without one are last.</summary>
/// <param name="key">The key of the object.</param>
/// <param name="read">Reads the object.</param>
internal sealed class RelatedKey<T, TOther>(SortKey<TOther> key, Func<T, TOther?> read) : SortKey<T> where TOther : class
{
    public override int Compare(T left, T right) => (read(left), read(right)) switch
    {
        ({ } a, { } b) => key.Compare(a, b),
        (null, null) => 0,
        (null, _) => 1,
        _ => -1,
    };

    public override Comparison<int> Over(T?[] rows)
    {
        var related = Array.ConvertAll(rows, row => row is null ? null : read(row));
        var compare = key.Over(related);
        return (left, right) => (related[left], related[right]) switch
        {
            ({ }, { }) => compare(left, right),
            (null, null) => 0,
            (null, _) => 1,
            _ => -1,
        };
    }
}
