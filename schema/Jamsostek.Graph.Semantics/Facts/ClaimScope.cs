namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What a claims figure covers.</summary>
public enum ClaimScope
{
    /// <summary>All programmes together.</summary>
    AllProgrammes,

    /// <summary>One programme.</summary>
    OneProgramme,

    /// <summary>Scholarships for children of participants, a benefit of JKK and JKM.</summary>
    Scholarship,
}
