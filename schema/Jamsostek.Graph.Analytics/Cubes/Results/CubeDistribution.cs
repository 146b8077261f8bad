namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>How a measure is spread over the members of a finer dimension inside a row. Members without a value are left out.</summary>
/// <param name="Count">How many members have a value.</param>
/// <param name="Min">The smallest.</param>
/// <param name="P10">A tenth lie below. Quantiles are interpolated linearly (type 7 of Hyndman and Fan, 1996, as in R and NumPy).</param>
/// <param name="P25">A quarter lie below.</param>
/// <param name="Median">Half lie below.</param>
/// <param name="P75">Three quarters lie below.</param>
/// <param name="P90">Nine tenths lie below.</param>
/// <param name="Max">The largest.</param>
/// <param name="Mean">The plain mean of the members, which is no rate of the whole.</param>
/// <param name="StandardDeviation">Of a sample, divided by the count less one; null for fewer than two members.</param>
public sealed record CubeDistribution(int Count, double? Min, double? P10, double? P25, double? Median, double? P75, double? P90, double? Max, double? Mean, double? StandardDeviation);
