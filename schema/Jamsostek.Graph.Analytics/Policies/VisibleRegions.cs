using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Policies;

/// <summary>The regions that a policy shows: whole those that it names and all in them, by name alone those above them.</summary>
internal sealed class VisibleRegions
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    public VisibleRegions(IReadOnlyList<RegionFact> regions, RowPolicy policy)
    {
        var parents = regions.ToDictionary(static region => region.Code, static region => region.ParentCode, StringComparer.Ordinal);
        foreach (var region in regions)
        {
            string[] path = [.. Path(region.Code, parents)];
            if (policy.Regions.IsDefault || path.Any(policy.Regions.Contains))
            {
                _shown.Add(region.Code);
                _named.UnionWith(path);
            }
            else if (region.Level == RegionLevel.Country)
            {
                // Every hierarchy has its root, also when nothing else is to be seen.
                _named.Add(region.Code);
            }
        }
    }

    /// <summary>Whether rows about the region are shown.</summary>
    public bool Shows(string code) => _shown.Contains(code);

    /// <summary>Whether the region is at least named.</summary>
    public bool Names(string? code) => code is not null && _named.Contains(code);

    /// <summary>The regions as the policy shows them.</summary>
    public IReadOnlyList<RegionFact> Of(IReadOnlyList<RegionFact> regions, RowPolicy policy, Func<FactList<string>, FactList<string>> seeds)
        => [.. regions.Where(region => Names(region.Code)).Select(region => Shows(region.Code) && policy.Shows(region.Basis)
            ? region.SeedFactIds.Count == seeds(region.SeedFactIds).Count ? region : region with { SeedFactIds = seeds(region.SeedFactIds) }
            : NameOf(region))];

    /// <summary>The place of a region in the hierarchy, without any figure.</summary>
    private static RegionFact NameOf(RegionFact region) => new()
    {
        Code = region.Code,
        Name = region.Name,
        ShortName = region.ShortName,
        Level = region.Level,
        Kind = region.Kind,
        Status = region.Status,
        ParentCode = region.ParentCode,
        IslandGroup = region.IslandGroup,
        Kanwil = region.Kanwil,
        TimeZone = region.TimeZone,
        BpsCode = region.BpsCode,
        Aliases = region.Aliases,
        Basis = region.Basis,
        SourceId = region.SourceId,
    };

    private static IEnumerable<string> Path(string code, Dictionary<string, string?> parents)
    {
        for (string? at = code; at is not null; at = parents.GetValueOrDefault(at))
        {
            yield return at;
        }
    }
}
