using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Scanning;

/// <summary>One pass over fact columns.</summary>
/// <param name="Facts">Which facts: <c>labour</c>.</param>
/// <param name="Year">The year asked for.</param>
/// <param name="Level">The level whose regions were evaluated; null for a total of chosen regions.</param>
/// <param name="Regions">How many regions were evaluated.</param>
public record Scan(string Facts, int Year, RegionLevel? Level, int Regions);
