namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What was made of one of several contradicting statements.</summary>
public enum ConflictVerdict
{
    /// <summary>The stored value follows it.</summary>
    Accepted,

    /// <summary>The stored value does not follow it.</summary>
    Rejected,

    /// <summary>Not decided: it stands beside the others, with its source.</summary>
    KeptAsStated,
}
