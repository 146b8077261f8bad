namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>How the months of a query are given.</summary>
public enum DuringKind
{
    /// <summary>From a month to a month.</summary>
    Between,

    /// <summary>The last periods of a grain, that with the latest month among them.</summary>
    Last,

    /// <summary>From the start of the period with the latest month to that month.</summary>
    ToDate,

    /// <summary>The latest month.</summary>
    Latest,
}
