using System.Text.Json.Serialization;

namespace Jamsostek.Graph.Tests.Language.Conformance;

/// <summary>A type system document of the corpus and what graphql-js says of it.</summary>
internal sealed record CorpusSchema
{
    [JsonPropertyName("d")]
    public required string Text { get; init; }

    /// <summary>The beginning of the hash of the printed schema; null when it is not valid.</summary>
    [JsonPropertyName("p")]
    public string? PrintedHash { get; init; }
}
