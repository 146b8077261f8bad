namespace Jamsostek.Graph.OData;

/// <summary>What of a set is asked for.</summary>
internal enum FeedShape
{
    /// <summary>Its rows.</summary>
    Rows,

    /// <summary>How many there are.</summary>
    Count,

    /// <summary>The one with a key.</summary>
    One,
}
