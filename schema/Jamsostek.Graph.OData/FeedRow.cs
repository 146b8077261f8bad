using System.Runtime.InteropServices;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.OData;

/// <summary>A row of an entity set.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Place">Its place there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FeedRow(FeedBlock Block, int Place)
{
    /// <summary>The value of a column.</summary>
    /// <param name="column">Position among the columns of the set.</param>
    public FlatValue this[int column] => Block[Place, column];
}
