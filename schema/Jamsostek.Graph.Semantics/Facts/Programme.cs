namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A programme of BPJS Ketenagakerjaan. One worker may be in several, so counts by programme do not add up.</summary>
public enum Programme
{
    /// <summary>Jaminan Kecelakaan Kerja: work injury.</summary>
    Jkk,

    /// <summary>Jaminan Kematian: death.</summary>
    Jkm,

    /// <summary>Jaminan Hari Tua: old-age savings.</summary>
    Jht,

    /// <summary>Jaminan Pensiun: pension.</summary>
    Jp,

    /// <summary>Jaminan Kehilangan Pekerjaan: loss of work, since 2022.</summary>
    Jkp,
}
