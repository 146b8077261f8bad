namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>Where a path stands in the hierarchy.</summary>
public enum PathLevel
{
    /// <summary>A region of the panel.</summary>
    Region,

    /// <summary>A sum of regions.</summary>
    Parent,

    /// <summary>The sum of all.</summary>
    Country,
}
