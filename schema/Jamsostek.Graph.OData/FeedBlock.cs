using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.OData;

/// <summary>Rows of an entity set that follow each other.</summary>
/// <param name="number">Which block it is, from 0.</param>
/// <param name="count">How many rows it has.</param>
/// <param name="value">Reads the value of a row, by its place in the block, and a column.</param>
internal sealed class FeedBlock(int number, int count, Func<int, int, FlatValue> value)
{
    /// <summary>Which block it is, from 0. The same question to the same data has the same blocks.</summary>
    public int Number => number;

    /// <summary>How many rows it has.</summary>
    public int Count => count;

    /// <summary>A value.</summary>
    /// <param name="row">From 0, below <see cref="Count"/>.</param>
    /// <param name="column">Position among the columns of the set.</param>
    public FlatValue this[int row, int column] => value(row, column);
}
