namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>What stands where a group has no facts in a period that was asked for.</summary>
public enum GapFill
{
    /// <summary>Nothing: there is no row.</summary>
    None,

    /// <summary>A row whose values are null.</summary>
    NullRows,

    /// <summary>A row that repeats the stocks of the last period with facts; flows are null. Its quality says so.</summary>
    CarryForward,
}
