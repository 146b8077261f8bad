using System.Collections.Immutable;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.OData;

/// <summary>The first rows of an order, found in one pass: what stands in memory are their places and what they are ordered by, of no more than twice as many rows as are wanted.</summary>
/// <param name="orders">What rows are ordered by.</param>
/// <param name="most">How many are wanted.</param>
internal sealed class LeadingRows(ImmutableArray<RowOrder> orders, int most)
{
    private const int Fewest = 4_096;

    private readonly List<(FlatValue[] Keys, int Block, int Place)> _rows = [];

    /// <summary>Adds a row; rows come in the order of their key.</summary>
    public void Add(FeedRow row)
    {
        _rows.Add(([.. orders.Select(order => order.Value(row))], row.Block.Number, row.Place));
        if (_rows.Count >= Math.Max(Fewest, 2L * most))
        {
            Cut();
        }
    }

    /// <summary>Where the rows are, in order; what is equal stands in the order of the key.</summary>
    public IEnumerable<(int Block, int Place)> InOrder()
    {
        Cut();
        return _rows.Select(static row => (row.Block, row.Place));
    }

    private void Cut()
    {
        _rows.Sort((one, other) => RowOrder.Compare(orders, one.Keys, other.Keys) is not 0 and var result ? result
            : one.Block != other.Block ? one.Block.CompareTo(other.Block)
            : one.Place.CompareTo(other.Place));
        _rows.RemoveRange(Math.Min(most, _rows.Count), Math.Max(0, _rows.Count - most));
    }
}
