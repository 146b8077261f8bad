namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>One fact of a seed article, with its exact words.</summary>
public sealed record SeedFact : IFact
{
    /// <summary><c>S001</c> to <c>S159</c>.</summary>
    public required string Id { get; init; }

    /// <summary>File name of the article.</summary>
    public required string SeedFile { get; init; }

    /// <summary>What kind of fact: <c>coverage figure</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it says.</summary>
    public required string Subject { get; init; }

    /// <summary>Region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>First date.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>Last date.</summary>
    public PartialDate? End { get; init; }

    /// <summary>The number, where there is one.</summary>
    public decimal? Value { get; init; }

    /// <summary>Its unit.</summary>
    public string? Unit { get; init; }

    /// <summary>How it is meant.</summary>
    public Qualifier? Qualifier { get; init; }

    /// <summary>The exact words of the article.</summary>
    public required string Quote { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }
}
