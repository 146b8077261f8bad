using System.Collections.Immutable;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>The words that views are written with.</summary>
internal static class ViewWords
{
    /// <summary>The theme that follows the reader's device.</summary>
    public const string AutoTheme = "auto";

    /// <summary>The themes.</summary>
    public static ImmutableArray<string> Themes { get; } = [AutoTheme, "light", "dark"];

    /// <summary>The kinds.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. Enum.GetNames<ViewKind>().Select(static name => name.ToLowerInvariant())];

    /// <summary>The kind of a word.</summary>
    public static ViewKind? Kind(string? word) => word is not null && Kinds.IndexOf(word) is >= 0 and var place ? (ViewKind)place : null;
}
