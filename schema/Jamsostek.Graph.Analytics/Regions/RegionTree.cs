using System.Collections.Frozen;
using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Regions;

/// <summary>
/// The hierarchy country, province, kabupaten or kota with a dense index for each region: the country is 0, then the provinces by code, then the kabupaten and kota
/// by province and code. A level, and the inside of a region, are therefore one slice.
/// </summary>
public sealed class RegionTree
{
    private readonly ImmutableArray<RegionFact> _regions;
    private readonly int[] _parents;
    private readonly RegionSlice[] _children;
    private readonly FrozenDictionary<string, int> _indices;

    internal RegionTree(IReadOnlyList<RegionFact> regions)
    {
        if (Fault(regions) is { } fault)
        {
            throw new ArgumentException(fault, nameof(regions));
        }

        var country = regions.Single(static region => region.Level == RegionLevel.Country);
        ImmutableArray<RegionFact> provinces = [.. regions.Where(static region => region.Level == RegionLevel.Province).OrderBy(static region => region.Code, StringComparer.Ordinal)];
        var kabupaten = regions.Where(static region => region.Level == RegionLevel.Kabupaten).ToLookup(static region => region.ParentCode, StringComparer.Ordinal);
        _regions = [country, .. provinces, .. provinces.SelectMany(province => kabupaten[province.Code].OrderBy(static region => region.Code, StringComparer.Ordinal))];
        _indices = _regions.Select(static (region, index) => (region.Code, index)).ToFrozenDictionary(static pair => pair.Code, static pair => pair.index, StringComparer.Ordinal);
        _parents = new int[Count];
        _children = new RegionSlice[Count];
        Provinces = new RegionSlice(1, provinces.Length);
        Kabupaten = new RegionSlice(Provinces.End, Count - Provinces.End);
        _parents[0] = -1;
        _children[0] = Provinces;
        var next = Kabupaten.First;
        for (var province = Provinces.First; province < Provinces.End; province++)
        {
            _children[province] = new RegionSlice(next, kabupaten[_regions[province].Code].Count());
            _parents.AsSpan(next, _children[province].Count).Fill(province);
            next = _children[province].End;
        }

        _children.AsSpan(Kabupaten.First).Fill(new RegionSlice(Count, 0));
        IslandGroups = new DictionaryColumn([.. _regions.Select(static region => region.IslandGroup)]);
        Kanwils = new DictionaryColumn([.. _regions.Select(static region => region.Kanwil)]);
    }

    /// <summary>Index of the country.</summary>
    public const int Country = 0;

    /// <summary>Number of regions of all levels.</summary>
    public int Count => _regions.Length;

    /// <summary>The provinces.</summary>
    public RegionSlice Provinces { get; }

    /// <summary>The kabupaten and kota.</summary>
    public RegionSlice Kabupaten { get; }

    /// <summary>Island group by region; the country has none.</summary>
    public DictionaryColumn IslandGroups { get; }

    /// <summary>BPJS regional office (Kanwil) by region.</summary>
    public DictionaryColumn Kanwils { get; }

    /// <summary>The region at an index.</summary>
    /// <param name="region">Index of the region.</param>
    public RegionFact this[int region] => _regions[region];

    /// <summary>Finds why regions make no hierarchy.</summary>
    /// <param name="regions">The regions.</param>
    /// <returns>A sentence; null when there is one country, every province is in it, and every kabupaten or kota is in a province.</returns>
    public static string? Fault(IReadOnlyList<RegionFact> regions)
    {
        ArgumentNullException.ThrowIfNull(regions);
        var byLevel = regions.ToLookup(static region => region.Level);
        if (byLevel[RegionLevel.Country].Count() != 1)
        {
            return $"The hierarchy has {byLevel[RegionLevel.Country].Count()} countries instead of one.";
        }

        var country = byLevel[RegionLevel.Country].Single().Code;
        var provinces = byLevel[RegionLevel.Province].Select(static region => region.Code).ToHashSet(StringComparer.Ordinal);
        var stray = regions.FirstOrDefault(region => region.Level switch
        {
            RegionLevel.Country => false,
            RegionLevel.Province => region.ParentCode != country,
            RegionLevel.Kabupaten => region.ParentCode is null || !provinces.Contains(region.ParentCode),
            _ => true,
        });
        return stray is null ? null : $"The region '{stray.Code}' has no place in the hierarchy: it is a {FactCode.Of(stray.Level)} in '{stray.ParentCode}'.";
    }

    /// <summary>Finds a region by its Kemendagri code.</summary>
    /// <param name="code">Code: <c>ID</c>, <c>11</c>, <c>11.17</c>.</param>
    /// <param name="region">Its index; -1 when there is no such region.</param>
    /// <returns>Whether there is such a region.</returns>
    public bool TryGetIndex(string code, out int region)
    {
        if (_indices.TryGetValue(code, out region))
        {
            return true;
        }

        region = -1;
        return false;
    }

    /// <summary>The region above.</summary>
    /// <param name="region">Index of the region.</param>
    /// <returns>Its index; -1 for the country.</returns>
    public int Parent(int region) => _parents[region];

    /// <summary>The regions directly below: the provinces of the country, the kabupaten and kota of a province.</summary>
    /// <param name="region">Index of the region.</param>
    /// <returns>A slice; empty for a kabupaten or kota.</returns>
    public RegionSlice Children(int region) => _children[region];

    /// <summary>The kabupaten and kota that make up a region; a kabupaten or kota is made up of itself.</summary>
    /// <param name="region">Index of the region.</param>
    /// <returns>A slice of <see cref="Kabupaten" />.</returns>
    public RegionSlice KabupatenOf(int region) => LevelOf(region) switch
    {
        RegionLevel.Country => Kabupaten,
        RegionLevel.Province => _children[region],
        _ => new RegionSlice(region, 1),
    };

    /// <summary>The level of a region.</summary>
    /// <param name="region">Index of the region.</param>
    /// <returns>Country, province or kabupaten.</returns>
    public RegionLevel LevelOf(int region) => region == Country ? RegionLevel.Country : region < Kabupaten.First ? RegionLevel.Province : RegionLevel.Kabupaten;

    /// <summary>All regions of a level.</summary>
    /// <param name="level">Country, province or kabupaten.</param>
    /// <returns>Their slice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level has no regions: agencies.</exception>
    public RegionSlice Slice(RegionLevel level) => level switch
    {
        RegionLevel.Country => new RegionSlice(Country, 1),
        RegionLevel.Province => Provinces,
        RegionLevel.Kabupaten => Kabupaten,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Only country, province and kabupaten are levels of regions."),
    };

    internal int IndexOf(string code) => _indices.TryGetValue(code, out var index) ? index : throw new ArgumentException($"A fact names the region '{code}', which is not in the hierarchy.", nameof(code));
}
