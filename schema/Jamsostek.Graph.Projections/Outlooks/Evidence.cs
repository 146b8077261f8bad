namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>What a projection at a horizon rests on.</summary>
public enum Evidence
{
    /// <summary>At least two origins of the back-test reach the horizon.</summary>
    Validated,

    /// <summary>It lies further than the back-test reaches: read the pace and the scenarios, not the probability.</summary>
    Extrapolated,

    /// <summary>The region has no figure of its own, or too few.</summary>
    TooThin,
}
