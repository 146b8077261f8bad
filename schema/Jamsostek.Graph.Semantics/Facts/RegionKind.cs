namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The kind of a region below the country. The country itself has none.</summary>
public enum RegionKind
{
    /// <summary>A province (38).</summary>
    Provinsi,

    /// <summary>A regency (416).</summary>
    Kabupaten,

    /// <summary>A city (98).</summary>
    Kota,
}
