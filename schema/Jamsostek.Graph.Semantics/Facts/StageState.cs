namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The state of a stage. What nobody reported is unknown, which is not "no".</summary>
public enum StageState
{
    /// <summary>Reached.</summary>
    Yes,

    /// <summary>Not reached.</summary>
    No,

    /// <summary>Reached in part.</summary>
    Partly,

    /// <summary>Not known.</summary>
    Unknown,
}
