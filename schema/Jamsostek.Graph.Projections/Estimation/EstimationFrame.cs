using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// The regions and months of one estimation, in an order that does not depend on the order of the facts. Kabupaten and kota are numbered 0 to K-1 by code,
/// provinces K to K+P-1 by code, months 0 to T-1.
/// </summary>
internal sealed class EstimationFrame
{
    private readonly Dictionary<string, int> _regions;

    private EstimationFrame(IReadOnlyList<RegionFact> kabupaten, IReadOnlyList<RegionFact> provinces, EstimationOptions options)
    {
        Options = options;
        Kabupaten = kabupaten;
        Provinces = provinces;
        _regions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var r = 0; r < RegionCount; r++)
        {
            _regions[Code(r)] = r;
        }

        ProvinceOf = [.. kabupaten.Select(region => _regions[region.ParentCode!] - kabupaten.Count)];
        Children = [.. provinces.Select((_, p) => Enumerable.Range(0, kabupaten.Count).Where(k => ProvinceOf[k] == p).ToArray())];

        // A province whose regional office no page states is an office of its own.
        var offices = provinces.Select(static region => region.Kanwil ?? region.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        KanwilOf = [.. provinces.Select(region => offices.IndexOf(region.Kanwil ?? region.Code))];
    }

    public EstimationOptions Options { get; }

    public IReadOnlyList<RegionFact> Kabupaten { get; }

    public IReadOnlyList<RegionFact> Provinces { get; }

    public int[] ProvinceOf { get; }

    public int[][] Children { get; }

    public int[] KanwilOf { get; }

    public int RegionCount => Kabupaten.Count + Provinces.Count;

    public int MonthCount => Options.MonthCount;

    /// <summary>The frame of the regions that have labour facts.</summary>
    public static EstimationFrame Of(FactSet facts, IReadOnlySet<string> withLabour, EstimationOptions options)
    {
        var kabupaten = Ordered(facts, RegionLevel.Kabupaten).Where(region => withLabour.Contains(region.Code)).ToList();
        var parents = kabupaten.Select(static region => region.ParentCode).ToHashSet(StringComparer.Ordinal);
        var provinces = Ordered(facts, RegionLevel.Province).Where(region => parents.Contains(region.Code)).ToList();
        var known = provinces.Select(static region => region.Code).ToHashSet(StringComparer.Ordinal);
        return new EstimationFrame([.. kabupaten.Where(region => region.ParentCode is { } parent && known.Contains(parent))], provinces, options);
    }

    public string Code(int region) => region < Kabupaten.Count ? Kabupaten[region].Code : Provinces[region - Kabupaten.Count].Code;

    public bool IsProvince(int region) => region >= Kabupaten.Count;

    /// <summary>Number of the province that a region is or lies in, 0 to P-1.</summary>
    public int ProvinceIndex(int region) => IsProvince(region) ? region - Kabupaten.Count : ProvinceOf[region];

    /// <summary>Number of a province among all regions.</summary>
    public int RegionOfProvince(int province) => Kabupaten.Count + province;

    /// <summary>The kabupaten and kota of a region: itself, or those of the province.</summary>
    public ReadOnlySpan<int> Leaves(int region) => IsProvince(region) ? Children[region - Kabupaten.Count] : (int[])[region];

    /// <summary>Number of a region; null for the country and for regions without labour facts.</summary>
    public int? Region(string code) => _regions.TryGetValue(code, out var region) ? region : null;

    public int MonthIndex(Month month) => month - Options.FirstMonth;

    public bool Covers(Month month) => month >= Options.FirstMonth && month <= Options.LastMonth;

    private static IOrderedEnumerable<RegionFact> Ordered(FactSet facts, RegionLevel level) =>
        facts.Regions.Where(region => region.Level == level).OrderBy(static region => region.Code, StringComparer.Ordinal);
}
