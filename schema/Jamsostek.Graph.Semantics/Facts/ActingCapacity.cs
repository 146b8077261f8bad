namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>In what capacity an office is held.</summary>
public enum ActingCapacity
{
    /// <summary>Held in full.</summary>
    Substantive,

    /// <summary>Penjabat: appointed to fill a vacancy.</summary>
    Pj,

    /// <summary>Pelaksana tugas: acting while the office is vacant or its holder suspended.</summary>
    Plt,

    /// <summary>Pelaksana harian: acting while the holder is away.</summary>
    Plh,
}
