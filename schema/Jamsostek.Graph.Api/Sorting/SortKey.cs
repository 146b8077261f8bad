namespace Jamsostek.Graph.Api.Sorting;

/// <summary>One key of an order. What is missing stands last either way.</summary>
/// <typeparam name="T">What is ordered.</typeparam>
internal abstract class SortKey<T>
{
    /// <summary>Compares two rows.</summary>
    public abstract int Compare(T left, T right);

    /// <summary>Reads the key of every row once, where a sort would read it again for each comparison.</summary>
    /// <param name="rows">The rows; null where there is none.</param>
    /// <returns>Compares two rows by their positions.</returns>
    public abstract Comparison<int> Over(T?[] rows);
}
