namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>What a share is a share of, within the rows left after having.</summary>
public enum ShareOf
{
    /// <summary>The rows that differ only in the last key other than the period, and where that key is a region, lie in the same region above.</summary>
    Parent,

    /// <summary>All rows of the same period.</summary>
    GrandTotal,
}
