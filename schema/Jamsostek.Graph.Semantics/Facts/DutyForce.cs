namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Whether a duty binds.</summary>
public enum DutyForce
{
    /// <summary>It must be done.</summary>
    Obligation,

    /// <summary>It may be done.</summary>
    Faculty,
}
