using System.Collections.Immutable;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>The hierarchies that cubes share.</summary>
internal static class CubeHierarchies
{
    public static CubeHierarchy Time(params ReadOnlySpan<string> grains) => new("TIME", new("Time", "Waktu", "Periods within periods.", "Periode dalam periode."), [.. grains]);

    public static ImmutableArray<CubeHierarchy> Regions(params ReadOnlySpan<string> below) =>
    [
        new("GEOGRAPHY", new("Geography", "Geografi", "Country, island group, province, kabupaten or kota.", "Negara, gugus pulau, provinsi, kabupaten/kota."), ["COUNTRY", "ISLAND_GROUP", "PROVINCE", "KABUPATEN", .. below]),
        new("OFFICES", new("Regional offices", "Kantor wilayah", "Country, regional office of BPJS Ketenagakerjaan, province.", "Negara, kantor wilayah BPJS Ketenagakerjaan, provinsi."), ["COUNTRY", "KANWIL", "PROVINCE"]),
    ];
}
