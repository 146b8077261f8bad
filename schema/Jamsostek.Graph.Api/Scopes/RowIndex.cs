using System.Collections.Concurrent;
using System.Collections.Frozen;
using Jamsostek.Graph.Analytics.Cubes.Members;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>The facts of one table of a data version ordered by key, and where each key and each region stands: what all scopes of the version share.</summary>
internal sealed class RowIndex<TFact> where TFact : class
{
    private static readonly int[] None = [];

    private readonly FrozenDictionary<string, int> _byKey;
    private readonly FrozenDictionary<string, int[]> _byRegion;
    private readonly ConcurrentDictionary<DimensionMembers, int[]> _byMember = new();

    /// <summary>Orders the facts.</summary>
    public RowIndex(RowSource<TFact> source, Analytics.Snapshots.Snapshot snapshot)
    {
        Facts = [.. source.Facts(snapshot)];
        var keys = Array.ConvertAll(Facts, fact => source.Key(fact));
        Array.Sort(keys, Facts, StringComparer.Ordinal);
        _byKey = Enumerable.Range(0, keys.Length).ToFrozenDictionary(position => keys[position], StringComparer.Ordinal);
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var position = 0; position < Facts.Length; position++)
        {
            foreach (var region in source.Regions(Facts[position]).Distinct(StringComparer.Ordinal))
            {
                (places.TryGetValue(region, out var list) ? list : places[region] = []).Add(position);
            }
        }

        _byRegion = places.ToFrozenDictionary(static pair => pair.Key, static pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The facts, ordered by key.</summary>
    public TFact[] Facts { get; }

    /// <summary>Where a key stands; -1 for one that there is not.</summary>
    public int PositionOf(string key) => _byKey.TryGetValue(key, out var position) ? position : -1;

    /// <summary>Where the fact of each member of a dimension stands, the codes of members being keys; -1 where there is none.</summary>
    public int[] PositionsOf(DimensionMembers members) =>
        _byMember.TryGetValue(members, out var known) ? known : _byMember.GetOrAdd(members, [.. members.Codes.Select(PositionOf)]);

    /// <summary>Where the facts about a region stand, in order.</summary>
    public int[] PositionsOf(string region) => _byRegion.GetValueOrDefault(region, None);
}
