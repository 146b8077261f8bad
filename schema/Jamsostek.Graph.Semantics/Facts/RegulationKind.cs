namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The kind of a regulation.</summary>
public enum RegulationKind
{
    /// <summary>Undang-Undang.</summary>
    Law,

    /// <summary>Instruksi Presiden (Inpres).</summary>
    PresidentialInstruction,

    /// <summary>Peraturan Menteri, such as Permendagri.</summary>
    MinisterialRegulation,

    /// <summary>Surat Edaran.</summary>
    Circular,

    /// <summary>Peraturan Gubernur (Pergub).</summary>
    GovernorRegulation,

    /// <summary>Peraturan Bupati (Perbup).</summary>
    RegentRegulation,

    /// <summary>Peraturan Wali Kota (Perwali).</summary>
    MayorRegulation,

    /// <summary>Peraturan Daerah (Perda).</summary>
    RegionalLaw,

    /// <summary>Surat Keputusan Bupati.</summary>
    RegentDecree,
}
