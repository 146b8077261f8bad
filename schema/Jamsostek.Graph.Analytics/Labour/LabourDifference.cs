using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Analytics.Labour;

/// <summary>A published total of a province or of the country that is not the sum of the kabupaten and kota in it. The sum is what is served.</summary>
/// <param name="RegionCode">The province or country.</param>
/// <param name="Year">The year.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Published">The published total, persons.</param>
/// <param name="Summed">The sum of the parts, persons.</param>
/// <param name="Rows">How many kabupaten and kota have a value.</param>
/// <param name="Regions">How many there are.</param>
public sealed record LabourDifference(string RegionCode, int Year, LabourMeasure Measure, long Published, long Summed, int Rows, int Regions);
