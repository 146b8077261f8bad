namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>The words for a cube, a dimension or a measure, in both languages.</summary>
/// <param name="English">English label.</param>
/// <param name="Indonesian">Indonesian label.</param>
/// <param name="Description">What it is, in English.</param>
/// <param name="DescriptionIndonesian">The same in Indonesian.</param>
public sealed record CubeText(string English, string Indonesian, string Description, string DescriptionIndonesian);
