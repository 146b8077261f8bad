using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>What a view shows, found but not read yet.</summary>
internal sealed record EmbedSource
{
    /// <summary>What it draws.</summary>
    public required ViewKind Kind { get; init; }

    /// <summary>Its title, in the language of the address.</summary>
    public required string Title { get; init; }

    /// <summary>Its theme.</summary>
    public required string Theme { get; init; }

    /// <summary>Tells the texts behind it from others, for entity tags: what is saved may be saved anew.</summary>
    public required string Identity { get; init; }

    /// <summary>The name of its file.</summary>
    public required string FileName { get; init; }

    /// <summary>How many further steps down its reader may follow.</summary>
    public int Steps { get; init; }

    /// <summary>Reads its rows: at most so many, or all.</summary>
    public required Func<int?, Task<(EmbedRows? Rows, Problem? Problem)>> ReadAsync { get; init; }

    /// <summary>Finds what is drawn along what among the columns.</summary>
    public required Func<IFlatTable, (EmbedAxes? Axes, Problem? Problem)> Axes { get; init; }
}
