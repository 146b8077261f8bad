namespace Jamsostek.Graph.Analytics.Coverage;

/// <summary>Why two coverage figures may not be joined to one line.</summary>
public enum BreakReason
{
    /// <summary>The denominators count different people.</summary>
    DenominatorDiffers,

    /// <summary>At least one of the sources does not say what it divides by.</summary>
    DenominatorNotStated,

    /// <summary>One expressly counts construction workers in, the other does not say so.</summary>
    ConstructionDiffers,
}
