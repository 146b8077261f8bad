namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A document that facts come from.</summary>
public sealed record SourceFact
{
    /// <summary>Stable key: <c>SEED-001</c>, <c>P-ACEH1</c>, <c>S-LAB1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of document it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Title. Where a page's own title was not recorded, made from the words of its address.</summary>
    public required string Title { get; init; }

    /// <summary>Address, where there is one.</summary>
    public string? Url { get; init; }

    /// <summary>File name of a seed article.</summary>
    public string? FileName { get; init; }

    /// <summary>Who published it: a person, a body or a host name.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published, as far as known.</summary>
    public PartialDate? PublishedOn { get; init; }

    /// <summary>Licence or terms, as far as known.</summary>
    public string? Licence { get; init; }

    /// <summary>How far to trust it.</summary>
    public required TrustGrade Trust { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }
}
