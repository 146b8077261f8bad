namespace Jamsostek.Graph.Store.Model;

/// <summary>A row of the table of versions.</summary>
internal sealed class DataVersionRow
{
    /// <summary>1 for the first, one more for each that follows.</summary>
    public required long Number { get; init; }

    /// <summary>Hash of the facts.</summary>
    public required string ContentHash { get; init; }

    /// <summary>When it was published, UTC.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>What its publisher says of it.</summary>
    public string? Note { get; init; }

    /// <summary>Facts by table, a JSON object.</summary>
    public required string Counts { get; init; }
}
