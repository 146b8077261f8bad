using System.Collections.Immutable;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>What the address of a view says beside its name.</summary>
internal sealed record EmbedRequest
{
    /// <summary>Whether names and words are Indonesian; English otherwise.</summary>
    public bool IsIndonesian { get; init; }

    /// <summary>The theme; null where the address does not say.</summary>
    public string? Theme { get; init; }

    /// <summary>The title; null where the address does not say.</summary>
    public string? Title { get; init; }

    /// <summary>The members that were followed, the first step first.</summary>
    public ImmutableArray<string> Drill { get; init; } = [];

    /// <summary>Everything else: variables of the view, with those that a token fixes.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Parameters { get; init; } = [];
}
