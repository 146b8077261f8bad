using System.Globalization;

namespace Jamsostek.Graph.Benchmarks.Load;

/// <summary>One measurement.</summary>
/// <param name="PerSecond">Requests per second.</param>
/// <param name="ProcessorMilliseconds">The server's processor time per request, milliseconds: the steadier figure on a shared machine.</param>
/// <param name="P99">The 99th percentile of the times to answer, milliseconds.</param>
internal sealed record Measurement(double PerSecond, double ProcessorMilliseconds, double P99)
{
    /// <summary>The median of each figure.</summary>
    public static Measurement MedianOf(IReadOnlyList<Measurement> rounds) =>
        new(Median(rounds.Select(static round => round.PerSecond)), Median(rounds.Select(static round => round.ProcessorMilliseconds)), Median(rounds.Select(static round => round.P99)));

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PerSecond:N0} ({ProcessorMilliseconds:0.000})");

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
