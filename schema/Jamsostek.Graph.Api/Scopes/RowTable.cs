using System.Collections.Frozen;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>The rows of one table under one scope, ordered by key; made once and shared by all requests.</summary>
internal sealed class RowTable<TFact> where TFact : class
{
    private readonly FrozenDictionary<string, Row<TFact>> _byKey;
    private readonly FrozenDictionary<string, Row<TFact>[]> _byRegion;

    /// <summary>Makes the rows.</summary>
    public RowTable(RowSource<TFact> source, ReadScope scope)
    {
        All = [.. source.Facts(scope.Snapshot).OrderBy(source.Key, StringComparer.Ordinal).Select(fact => new Row<TFact>(fact, scope))];
        _byKey = All.ToFrozenDictionary(row => source.Key(row.Fact), StringComparer.Ordinal);
        _byRegion = All
            .SelectMany(row => source.Regions(row.Fact).Distinct(StringComparer.Ordinal), static (row, region) => (row, region))
            .GroupBy(static pair => pair.region, static pair => pair.row, StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>All rows, ordered by key.</summary>
    public Row<TFact>[] All { get; }

    /// <summary>The row with a key.</summary>
    public Row<TFact>? Find(string? key) => key is null ? null : _byKey.GetValueOrDefault(key);

    /// <summary>The rows about one region, not about those inside it, ordered by key.</summary>
    public IReadOnlyList<Row<TFact>> Of(string region) => _byRegion.GetValueOrDefault(region) ?? [];
}
