using System.Collections;
using System.Collections.Frozen;

namespace Jamsostek.Graph.Analytics.Tables;

/// <summary>One table of facts in the order of its source file, found by key and by region.</summary>
/// <typeparam name="T">Fact type.</typeparam>
public sealed class FactTable<T> : IReadOnlyList<T>
    where T : class
{
    private readonly IReadOnlyList<T> _rows;
    private readonly FrozenDictionary<string, T> _byId;
    private readonly FactLookup<int, T> _byRegion;

    internal FactTable(IReadOnlyList<T> rows, Func<T, string> id, Func<T, IEnumerable<int>> regions)
    {
        _rows = rows;
        _byId = rows.ToFrozenDictionary(id, StringComparer.Ordinal);
        _byRegion = new FactLookup<int, T>(rows.SelectMany(row => regions(row).Distinct(), static (row, region) => KeyValuePair.Create(region, row)));
    }

    /// <inheritdoc />
    public int Count => _rows.Count;

    /// <inheritdoc />
    public T this[int index] => _rows[index];

    /// <summary>Finds a fact by its key.</summary>
    /// <param name="id">The key.</param>
    /// <returns>The fact; null when there is none.</returns>
    public T? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The facts about one region, not about those inside it.</summary>
    /// <param name="region">Index of the region in the <see cref="Regions.RegionTree" />.</param>
    /// <returns>The facts, in the order of the table.</returns>
    public IReadOnlyList<T> Of(int region) => _byRegion[region];

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
