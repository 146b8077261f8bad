namespace Jamsostek.Graph.Api.Sorting;

/// <summary>A key of a value type.</summary>
/// <param name="sign">1 for the smallest first, -1 for the largest.</param>
/// <param name="read">Reads it.</param>
internal sealed class ValueKey<T, TValue>(int sign, Func<T, TValue?> read) : SortKey<T> where TValue : struct
{
    public override int Compare(T left, T right) => Compare(read(left), read(right));

    public override Comparison<int> Over(T?[] rows)
    {
        var values = Array.ConvertAll(rows, row => row is null ? null : read(row));
        return (left, right) => Compare(values[left], values[right]);
    }

    private int Compare(TValue? left, TValue? right) => (left, right) switch
    {
        ({ } a, { } b) => sign * Comparer<TValue>.Default.Compare(a, b),
        (null, null) => 0,
        (null, _) => 1,
        _ => -1,
    };
}
