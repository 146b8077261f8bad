using System.Collections.Immutable;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.OData;

/// <summary>What rows are ordered by.</summary>
/// <param name="Value">The value of a row.</param>
/// <param name="IsDescending">Whether the largest stands first.</param>
internal sealed record RowOrder(Func<FeedRow, FlatValue> Value, bool IsDescending)
{
    /// <summary>Compares the keys of two rows; missing values stand first, and last where the order descends.</summary>
    public static int Compare(ImmutableArray<RowOrder> orders, FlatValue[] one, FlatValue[] other)
    {
        for (var key = 0; key < orders.Length; key++)
        {
            if (RowArithmetic.Compare(one[key], other[key]) is not 0 and var result)
            {
                return orders[key].IsDescending ? -result : result;
            }
        }

        return 0;
    }
}
