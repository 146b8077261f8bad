using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>The local governments of a record, ordered by code, and which of them belong to a region.</summary>
internal sealed class Governments
{
    private const string Jakarta = "31";

    private readonly Dictionary<string, int> _positions;
    private readonly RegionFact? _country;

    private Governments(IReadOnlyList<Government> all, RegionFact? country)
    {
        All = all;
        _country = country;
        _positions = all.ToDictionary(static government => government.Code, static government => government.Index, StringComparer.Ordinal);
    }

    /// <summary>All of them, ordinal order of codes.</summary>
    public IReadOnlyList<Government> All { get; }

    public static Governments Of(FactSet facts)
    {
        var regions = facts.Regions
            .Where(static region => region.Level is RegionLevel.Province or RegionLevel.Kabupaten)
            .DistinctBy(static region => region.Code, StringComparer.Ordinal)
            .OrderBy(static region => region.Code, StringComparer.Ordinal)
            .ToArray();
        var provinces = regions.Index()
            .Where(static pair => pair.Item.Level == RegionLevel.Province)
            .ToDictionary(static pair => pair.Item.Code, static pair => pair.Index, StringComparer.Ordinal);
        return new Governments(
            [.. regions.Index().Select(pair => new Government(pair.Index, pair.Item, KindOf(pair.Item), ProvinceOf(pair.Item, provinces)))],
            facts.Regions.FirstOrDefault(static region => region.Level == RegionLevel.Country));
    }

    /// <summary>The government of a region; null for the country and for a region the record lacks.</summary>
    public Government? Find(string code) => _positions.TryGetValue(code, out var index) ? All[index] : null;

    /// <summary>The governments that a figure of a region is about; none where the record lacks the region or a part of it, so that the figure is of more than it holds.</summary>
    public IReadOnlyList<Government> Members(string regionCode, GovernmentScope scope)
    {
        if (_country?.Code == regionCode)
        {
            var provinces = All.Where(static government => government.Region.Level == RegionLevel.Province).ToArray();
            return scope == GovernmentScope.Whole && IsWhole(_country, provinces) && provinces.All(province => IsWhole(province.Region, Within(province))) ? All : [];
        }

        if (Find(regionCode) is not { } government)
        {
            return [];
        }

        if (scope == GovernmentScope.Own || government.Region.Level == RegionLevel.Kabupaten)
        {
            return [government];
        }

        var within = Within(government);
        return IsWhole(government.Region, within) ? [government, .. within] : [];
    }

    /// <summary>The governments inside a province.</summary>
    public IReadOnlyList<Government> Within(Government province) => [.. All.Where(government => government.Province == province.Index)];

    private static bool IsWhole(RegionFact region, IReadOnlyList<Government> parts) =>
        region.Population is { } population && population > 0 && parts.Sum(static part => part.Region.Population ?? 0) == population;

    private static GovernmentKind KindOf(RegionFact region) => region switch
    {
        { Code: Jakarta } => GovernmentKind.Capital,
        { Level: RegionLevel.Province } => GovernmentKind.Province,
        { Status: RegionStatus.Administrative } => GovernmentKind.Administrative,
        { Kind: RegionKind.Kota } => GovernmentKind.Kota,
        _ => GovernmentKind.Kabupaten,
    };

    private static int? ProvinceOf(RegionFact region, Dictionary<string, int> provinces) =>
        region.Level == RegionLevel.Kabupaten && region.ParentCode is { } parent && provinces.TryGetValue(parent, out var index) ? index : null;
}
