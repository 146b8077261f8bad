namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A level of the hierarchy country, province, kabupaten or kota, agency.</summary>
public enum RegionLevel
{
    /// <summary>Indonesia.</summary>
    Country,

    /// <summary>A province.</summary>
    Province,

    /// <summary>A kabupaten or kota: the second level of local government.</summary>
    Kabupaten,

    /// <summary>A unit of a government.</summary>
    Agency,
}
