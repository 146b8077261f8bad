namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Makes <see cref="FactList{T}" />; collection expressions use it.</summary>
public static class FactList
{
    /// <summary>A list of the given items.</summary>
    /// <typeparam name="T">Item type.</typeparam>
    /// <param name="items">The items; copied.</param>
    /// <returns>The list.</returns>
    public static FactList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
