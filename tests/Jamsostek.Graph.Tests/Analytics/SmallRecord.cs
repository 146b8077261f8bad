using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Tests.Analytics;

/// <summary>A country of two provinces and five kabupaten, small enough to add up by hand.</summary>
internal static class SmallRecord
{
    public static IReadOnlyList<SourceFact> Sources { get; } =
    [
        Source("A-1", TrustGrade.A),
        Source("B-1", TrustGrade.B),
        Source("C-1", TrustGrade.C),
    ];

    /// <summary>In no particular order: the tree is to find it.</summary>
    public static IReadOnlyList<RegionFact> Regions { get; } =
    [
        Region("62.71", RegionLevel.Kabupaten, "62", "Kalimantan", "Kalimantan"),
        Region("11.17", RegionLevel.Kabupaten, "11", "Sumatera", "Sumbagut"),
        Region("62", RegionLevel.Province, "ID", "Kalimantan", "Kalimantan"),
        Region("ID", RegionLevel.Country, parent: null, island: null, kanwil: null),
        Region("11.02", RegionLevel.Kabupaten, "11", "Sumatera", "Sumbagut"),
        Region("11", RegionLevel.Province, "ID", "Sumatera", "Sumbagut"),
        Region("62.01", RegionLevel.Kabupaten, "62", "Kalimantan", "Kalimantan"),
        Region("11.01", RegionLevel.Kabupaten, "11", "Sumatera", "Sumbagut"),
    ];

    public static Snapshot Snapshot(FactSet facts, long version = 1) =>
        SnapshotBuilder.Build(new DataVersion(version, $"hash {version}", DateTimeOffset.UnixEpoch, Note: null, TableCount.Of(facts)), facts);

    public static FactSet Facts(
        IReadOnlyList<LabourFact>? labour = null,
        IReadOnlyList<CoverageObservation>? coverage = null,
        IReadOnlyList<ComplianceObservation>? compliance = null) => new()
    {
        Sources = Sources,
        Regions = Regions,
        Labour = labour ?? [],
        CoverageObservations = coverage ?? [],
        ComplianceObservations = compliance ?? [],
    };

    public static LabourFact Labour(string region, long? employed, long? informal = null, int year = 2025) => new()
    {
        RegionCode = region,
        Year = year,
        Employed = employed,
        Informal = informal,
        Basis = Basis.Reported,
        SourceId = "A-1",
    };

    private static SourceFact Source(string id, TrustGrade trust) => new() { Id = id, Kind = SourceKind.Dataset, Title = id, Trust = trust };

    private static RegionFact Region(string code, RegionLevel level, string? parent, string? island, string? kanwil) => new()
    {
        Code = code,
        Name = $"Region {code}",
        ShortName = code,
        Level = level,
        ParentCode = parent,
        IslandGroup = island,
        Kanwil = kanwil,
        Basis = Basis.Reported,
        SourceId = "A-1",
    };
}
