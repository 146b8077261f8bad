using Jamsostek.Graph.Api.Documentation;

namespace Jamsostek.Graph.Api.Labour;

/// <summary>The arguments of a label.</summary>
internal static class LabelArguments
{
    /// <summary>The language.</summary>
    public static Argument Language { get; } = new("lang", $"{nameof(LabelLanguage)}!", "The language.", "EN");
}
