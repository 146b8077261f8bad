using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Regions;

/// <summary>
/// Finds regions by code, by name with kind, by name alone where it fits one region only, and by alias. Case, accents, spaces and punctuation do not
/// matter; a name that fits several regions is never decided here.
/// </summary>
internal sealed class RegionIndex
{
    private readonly Dictionary<string, RegionFact> _byCode = [];
    private readonly Dictionary<string, List<RegionFact>> _byName = [];

    public RegionIndex(IEnumerable<RegionFact> regions)
    {
        foreach (var region in regions)
        {
            _byCode[region.Code] = region;
            foreach (var name in Names(region))
            {
                var key = RegionText.Normalise(name);
                if (!_byName.TryGetValue(key, out var found))
                {
                    _byName[key] = found = [];
                }

                if (!found.Contains(region))
                {
                    found.Add(region);
                }
            }
        }
    }

    public bool IsEmpty => _byCode.Count == 0;

    /// <summary>The level of a region whose code is known.</summary>
    public RegionLevel LevelOf(string code) => _byCode[code].Level;

    /// <summary>All regions that the text may mean: none, one or several.</summary>
    public IReadOnlyList<RegionFact> Find(string text)
    {
        if (_byCode.TryGetValue(text, out var region))
        {
            return [region];
        }

        return _byName.TryGetValue(RegionText.Normalise(text), out var found) ? found : [];
    }

    /// <summary>The region whose name is nearest to the text.</summary>
    public RegionFact? Nearest(string text)
    {
        var sought = RegionText.Normalise(text);
        var (best, distance) = ((RegionFact?)null, Math.Max(1, sought.Length / 4) + 1);
        foreach (var (name, regions) in _byName)
        {
            var d = Cells.EditDistance.Between(sought, name, distance);
            if (d < distance)
            {
                (best, distance) = (regions[0], d);
            }
        }

        return best;
    }

    private static IEnumerable<string> Names(RegionFact region)
    {
        var kind = region.Kind is { } k ? k.ToString() : "";
        return region.Aliases.Append(region.ShortName).SelectMany(name => new[] { name, $"{kind} {name}" }).Append(region.Name);
    }
}
