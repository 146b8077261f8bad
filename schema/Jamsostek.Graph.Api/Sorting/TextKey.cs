namespace Jamsostek.Graph.Api.Sorting;

/// <summary>A key of text.</summary>
/// <param name="sign">1 for A to Z, -1 for Z to A.</param>
/// <param name="read">Reads it.</param>
/// <param name="compare">Compares two texts.</param>
internal sealed class TextKey<T>(int sign, Func<T, string?> read, Comparison<string> compare) : SortKey<T>
{
    public override int Compare(T left, T right) => Compare(read(left), read(right));

    public override Comparison<int> Over(T?[] rows)
    {
        var texts = Array.ConvertAll(rows, row => row is null ? null : read(row));
        return (left, right) => Compare(texts[left], texts[right]);
    }

    private int Compare(string? left, string? right) => (left, right) switch
    {
        ({ } a, { } b) => sign * Math.Sign(compare(a, b)),
        (null, null) => 0,
        (null, _) => 1,
        _ => -1,
    };
}
