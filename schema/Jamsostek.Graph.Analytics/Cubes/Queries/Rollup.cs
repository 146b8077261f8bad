namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Which sums stand among the rows beside the groups themselves. The value of each is of the whole scope.</summary>
public enum Rollup
{
    /// <summary>None.</summary>
    None,

    /// <summary>The grand total.</summary>
    Total,

    /// <summary>The groups without their last key, without their last two, and so on to the grand total.</summary>
    Rollup,

    /// <summary>The groups by every part of the keys.</summary>
    Cube,
}
