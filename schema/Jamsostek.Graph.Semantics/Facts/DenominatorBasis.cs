namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What the denominator of a coverage rate counts. Rates of different bases may not be joined to one trend.</summary>
public enum DenominatorBasis
{
    /// <summary>Potensi pekerja: employed persons less ASN, TNI and Polri and further cuts, as BPJS counts them.</summary>
    PotentialWorkers,

    /// <summary>The base of Universal Coverage Jamsostek, construction not expressly counted in or out.</summary>
    Ucj,

    /// <summary>The UCJ base, rate counted without construction workers.</summary>
    UcjWithoutConstruction,

    /// <summary>The UCJ base, rate counted with construction workers.</summary>
    UcjWithConstruction,

    /// <summary>Angkatan kerja: the labour force, as the source words it.</summary>
    LabourForce,

    /// <summary>Pekerja, tenaga kerja, penduduk bekerja: workers or employed persons, not further defined.</summary>
    Workers,

    /// <summary>Employed persons by the address on the identity card, a count that appears in 2026.</summary>
    WorkersByIdentityCard,

    /// <summary>Employed persons or labour force less ASN, TNI and Polri, expressly.</summary>
    EmployedLessCivilServants,

    /// <summary>The base of the national plans (RPJMN, RKP, RPJPN), which is not the UCJ base.</summary>
    Rpjmn,

    /// <summary>Published as population (penduduk).</summary>
    Population,

    /// <summary>A subgroup of workers, such as formal workers or non-ASN staff.</summary>
    Subgroup,

    /// <summary>The source gives a rate and does not say of what.</summary>
    NotStated,

    /// <summary>The source gives neither rate nor denominator.</summary>
    None,
}
