namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>Parts of a whole number in given proportions, whole themselves and adding to it exactly.</summary>
internal static class Apportionment
{
    /// <summary>
    /// Gives each part the difference of neighbouring rounded cumulative sums, so that each part lies within one of its exact share and is never negative.
    /// All parts are 0 where all weights are.
    /// </summary>
    public static void Split(long total, ReadOnlySpan<double> weights, Span<long> parts)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var running = 0.0;
        var given = 0L;
        for (var i = 0; i < weights.Length; i++)
        {
            running += weights[i];
            var upTo = sum > 0 ? (long)Math.Floor((total * (running / sum)) + 0.5) : 0;
            parts[i] = upTo - given;
            given = upTo;
        }
    }
}
