using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Jamsostek.Graph.Tests.Language.Conformance;

/// <summary>A document of the corpus and what graphql-js says of it.</summary>
internal sealed record CorpusDocument
{
    [JsonPropertyName("d")]
    public required string Text { get; init; }

    [JsonPropertyName("q")]
    public bool IsForQueryOnly { get; init; }

    /// <summary>Line and column of the syntax error; null when it can be read.</summary>
    [JsonPropertyName("s")]
    public ImmutableArray<int>? SyntaxError { get; init; }

    /// <summary>For each broken rule its errors, each with the line and column of its places; null when it cannot be read.</summary>
    [JsonPropertyName("r")]
    public ImmutableDictionary<string, ImmutableArray<ImmutableArray<int>>>? Broken { get; init; }

    /// <summary>The beginning of the hash of the printed document; null when it cannot be read.</summary>
    [JsonPropertyName("p")]
    public string? PrintedHash { get; init; }
}
