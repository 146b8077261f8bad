using System.Collections.Immutable;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>The definition of a saved view.</summary>
internal sealed record ViewDefinition
{
    /// <summary>What it draws.</summary>
    public required ViewKind Kind { get; init; }

    /// <summary>The saved query whose rows it draws: a name, <c>name@3</c>, or an id.</summary>
    public required string Query { get; init; }

    /// <summary>The variables that are fixed, as parameters of an address. The address of the view may set the others.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Variables { get; init; } = [];

    /// <summary>The column of the members: months of a line, bars, regions of a map by their codes. The first column when left out.</summary>
    public string? X { get; init; }

    /// <summary>The column that tells series apart; null for one series, or one for each value.</summary>
    public string? Series { get; init; }

    /// <summary>The columns that are drawn; the first one with numbers when left out.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The title in English; null for the query's own.</summary>
    public string? English { get; init; }

    /// <summary>The title in Indonesian; null for the English one.</summary>
    public string? Indonesian { get; init; }

    /// <summary><c>auto</c>, <c>light</c> or <c>dark</c>, where the address does not say.</summary>
    public string Theme { get; init; } = ViewWords.AutoTheme;

    /// <summary>The steps down from a member, the first first.</summary>
    public ImmutableArray<ViewStep> Drill { get; init; } = [];
}
