using System.Globalization;

namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>What one engine took for one question.</summary>
/// <param name="P50">Median, microseconds.</param>
/// <param name="P99">99th percentile, microseconds.</param>
/// <param name="Bytes">Bytes allocated for each answer, by all threads.</param>
internal sealed record Timing(double P50, double P99, long Bytes)
{
    public static Timing Of(List<double> microseconds, long bytes)
    {
        microseconds.Sort();
        return new Timing(microseconds[microseconds.Count / 2], microseconds[(int)(microseconds.Count * 0.99)], bytes / microseconds.Count);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Time(P50)} / {Time(P99)}";

    private static string Time(double microseconds) => microseconds < 1_000
        ? string.Create(CultureInfo.InvariantCulture, $"{microseconds:0} µs")
        : string.Create(CultureInfo.InvariantCulture, $"{microseconds / 1_000:0.0} ms");
}
