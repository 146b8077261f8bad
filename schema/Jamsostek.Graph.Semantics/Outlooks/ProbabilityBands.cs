namespace Jamsostek.Graph.Semantics.Outlooks;

/// <summary>Puts probabilities into bands.</summary>
public static class ProbabilityBands
{
    /// <summary>The band of a probability.</summary>
    /// <param name="probability">0 to 1; null where there is none.</param>
    /// <returns>The band.</returns>
    public static ProbabilityBand Of(double? probability) => probability switch
    {
        null => ProbabilityBand.Unknown,
        < 0.10 => ProbabilityBand.VeryUnlikely,
        < 0.33 => ProbabilityBand.Unlikely,
        <= 0.66 => ProbabilityBand.AboutAsLikelyAsNot,
        <= 0.90 => ProbabilityBand.Likely,
        _ => ProbabilityBand.VeryLikely,
    };
}
