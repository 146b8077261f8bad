namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A word of the field.</summary>
public sealed record VocabularyTerm : ISeedBacked
{
    /// <summary>Stable key.</summary>
    public required string Id { get; init; }

    /// <summary>Indonesian term.</summary>
    public required string Term { get; init; }

    /// <summary>English meaning.</summary>
    public required string English { get; init; }

    /// <summary>What kind of word.</summary>
    public required VocabularyCategory Category { get; init; }

    /// <summary>The code of an enumeration it stands for: <c>NON_ASN</c>.</summary>
    public string? Code { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
