using System.Collections.Immutable;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>What an embed token opens: one view, with these variables and rows, in these pages, until then. Nothing in an address widens it.</summary>
internal sealed record EmbedToken
{
    /// <summary>Tells it from others, in the audit log.</summary>
    public required string Id { get; init; }

    /// <summary>The view: a saved one by name or <c>name@3</c>, or a kind, such as <c>line</c>, whose parameters are all in the token.</summary>
    public required string View { get; init; }

    /// <summary>Who has issued it. A key that is revoked takes its tokens with it.</summary>
    public required string Issuer { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The origins whose pages may frame it; <c>*</c> for every one.</summary>
    public required ImmutableArray<string> Origins { get; init; }

    /// <summary>The variables that are fixed.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Variables { get; init; } = [];

    /// <summary>The variables that the address may set.</summary>
    public ImmutableArray<string> Free { get; init; } = [];

    /// <summary>The regions whose rows it shows; null for all.</summary>
    public string? Regions { get; init; }

    /// <summary>The bases of the rows it shows; null for all.</summary>
    public string? Bases { get; init; }

    /// <summary>How many steps down its reader may follow.</summary>
    public int Drill { get; init; }
}
