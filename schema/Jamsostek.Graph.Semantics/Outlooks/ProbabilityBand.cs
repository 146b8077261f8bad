namespace Jamsostek.Graph.Semantics.Outlooks;

/// <summary>How likely a miss is, in the words of the Intergovernmental Panel on Climate Change for bands of probability.</summary>
public enum ProbabilityBand
{
    /// <summary>Under 10 %.</summary>
    VeryUnlikely,

    /// <summary>10 % to under 33 %.</summary>
    Unlikely,

    /// <summary>33 % to 66 %.</summary>
    AboutAsLikelyAsNot,

    /// <summary>Over 66 % to 90 %.</summary>
    Likely,

    /// <summary>Over 90 %.</summary>
    VeryLikely,

    /// <summary>There is no probability.</summary>
    Unknown,
}
