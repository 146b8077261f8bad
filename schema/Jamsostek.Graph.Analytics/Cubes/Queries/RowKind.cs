namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>What a row is.</summary>
public enum RowKind
{
    /// <summary>A group.</summary>
    Detail,

    /// <summary>A sum over some of the keys.</summary>
    Subtotal,

    /// <summary>The sum over all keys.</summary>
    GrandTotal,

    /// <summary>The groups that top left out, taken together.</summary>
    Others,
}
