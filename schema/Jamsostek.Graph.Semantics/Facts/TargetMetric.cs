namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What a target is about.</summary>
public enum TargetMetric
{
    /// <summary>Coverage on the UCJ base, percent.</summary>
    UcjRate,

    /// <summary>Coverage on a base the source does not define, percent.</summary>
    CoverageRate,

    /// <summary>Coverage in the medium-term national plan (RPJMN), percent of its own base.</summary>
    RpjmnRate,

    /// <summary>Coverage in the yearly national plan (RKP), percent of the RPJMN base.</summary>
    RkpRate,

    /// <summary>Coverage in the long-term national plan (RPJPN), percent of the RPJMN base.</summary>
    RpjpnRate,

    /// <summary>Share of informal workers who take part, percent.</summary>
    BpuShare,

    /// <summary>Active participants, workers.</summary>
    ActiveWorkers,

    /// <summary>Registered participants, workers.</summary>
    RegisteredWorkers,
}
