namespace Jamsostek.Graph.Semantics.Outlooks;

/// <summary>What an outlook rests on.</summary>
public enum OutlookEvidence
{
    /// <summary>The date has passed: the history of the region answers, with its error.</summary>
    Past,

    /// <summary>At least two earlier origins of the model's back-test reach as far.</summary>
    Validated,

    /// <summary>It lies further ahead than the back-test reaches: read the needed pace and the scenarios beside the probability.</summary>
    Extrapolated,

    /// <summary>Nothing was ever published of the region, or it has no figures at all.</summary>
    TooThin,

    /// <summary>The target cannot be answered from what is projected.</summary>
    NotProjected,
}
