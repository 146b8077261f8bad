namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A region of the hierarchy: the country, a province, a kabupaten or a kota.</summary>
public sealed record RegionFact : ISeedBacked
{
    /// <summary>Kemendagri code: <c>ID</c>, <c>11</c>, <c>11.17</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Official name with its kind: <c>Kabupaten Bener Meriah</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Name without the kind: <c>Bener Meriah</c>. Not unique: Blitar, Malang and others are both kabupaten and kota.</summary>
    public required string ShortName { get; init; }

    /// <summary>Level in the hierarchy.</summary>
    public required RegionLevel Level { get; init; }

    /// <summary>Kind; null for the country.</summary>
    public RegionKind? Kind { get; init; }

    /// <summary>Whether it governs itself; null for the country.</summary>
    public RegionStatus? Status { get; init; }

    /// <summary>Code of the region above; null for the country.</summary>
    public string? ParentCode { get; init; }

    /// <summary>Island group: <c>Sumatera</c>, <c>Jawa</c> and so on; null for the country.</summary>
    public string? IslandGroup { get; init; }

    /// <summary>BPJS Ketenagakerjaan regional office; null for the country.</summary>
    public string? Kanwil { get; init; }

    /// <summary>Sources of the regional office; empty where no page states it.</summary>
    public FactList<string> KanwilSourceIds { get; init; } = [];

    /// <summary>Capital; known for provinces only.</summary>
    public string? Capital { get; init; }

    /// <summary>Latitude of the centroid, degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Longitude of the centroid, degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>IANA time zone: <c>Asia/Jakarta</c>.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Code of Statistics Indonesia (BPS), which differs from Kemendagri's.</summary>
    public string? BpsCode { get; init; }

    /// <summary>Registered population, second semester of 2024, persons (Dukcapil).</summary>
    public long? Population { get; init; }

    /// <summary>Of these, men.</summary>
    public long? PopulationMale { get; init; }

    /// <summary>Of these, women.</summary>
    public long? PopulationFemale { get; init; }

    /// <summary>Area, square kilometres (BIG).</summary>
    public decimal? AreaKm2 { get; init; }

    /// <summary>Other names in use.</summary>
    public FactList<string> Aliases { get; init; } = [];

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
