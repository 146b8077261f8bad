using System.Collections;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>Some rows of a table, or all of them: a row is made when it is read.</summary>
/// <param name="table">The table.</param>
/// <param name="positions">Where they stand; null for all.</param>
/// <param name="count">How many they are.</param>
internal sealed class RowList<TFact>(RowTable<TFact> table, int[]? positions, int count) : IReadOnlyList<Row<TFact>> where TFact : class
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public Row<TFact> this[int index] => table[positions?[index] ?? index];

    /// <inheritdoc/>
    public IEnumerator<Row<TFact>> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
