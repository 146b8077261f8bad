namespace Jamsostek.Graph.OData;

/// <summary>A page of rows.</summary>
internal sealed class FeedPage
{
    /// <summary>How many rows there are on all pages; null when nobody asked.</summary>
    public long? Count { get; init; }

    /// <summary>Its rows, to be read once.</summary>
    public required IEnumerable<FeedRow> Rows { get; init; }

    /// <summary>Where the next page begins; known when the rows have been read, null after the last page.</summary>
    public FeedToken? Next { get; set; }
}
