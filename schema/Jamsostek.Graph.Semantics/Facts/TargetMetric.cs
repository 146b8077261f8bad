namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What a target is about.</summary>
public enum TargetMetric
{
    /// <summary>Coverage on the UCJ base, percent.</summary>
    Ucj,

    /// <summary>Coverage on a base the source does not define, percent.</summary>
    Coverage,

    /// <summary>Coverage in the medium-term national plan (RPJMN), percent of its own base.</summary>
    CoverageRpjmn,

    /// <summary>Coverage in the yearly national plan (RKP), percent of the RPJMN base.</summary>
    CoverageRkp,

    /// <summary>Coverage in the long-term national plan (RPJPN), percent of the RPJMN base.</summary>
    CoverageRpjpn,

    /// <summary>Share of informal workers who take part, percent.</summary>
    BpuShare,

    /// <summary>Active participants, workers.</summary>
    ActiveWorkers,

    /// <summary>Registered participants, workers.</summary>
    RegisteredWorkers,
}
