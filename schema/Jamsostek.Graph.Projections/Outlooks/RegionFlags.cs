namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>What to know about a region's history before its projection is used.</summary>
[Flags]
public enum RegionFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has no figure at all: its level is its neighbours'.</summary>
    NoHistory = 1,

    /// <summary>It has fewer than 24 monthly or 4 yearly figures.</summary>
    ShortHistory = 2,

    /// <summary>Its last figure is older than the panel's last period.</summary>
    Stale = 4,

    /// <summary>Its potential workers were counted anew; history was brought onto the last count.</summary>
    Rebased = 8,

    /// <summary>Figures that look like typing errors were left out.</summary>
    SpikesRemoved = 16,

    /// <summary>More workers were covered than could be, in some period.</summary>
    AboveOne = 32,

    /// <summary>More than half of its figures are estimates.</summary>
    MostlyEstimated = 64,

    /// <summary>Its last figures repeat each other to the worker.</summary>
    Unchanged = 128,

    /// <summary>It has no potential workers, so there is nothing to project.</summary>
    NoPotential = 256,
}
