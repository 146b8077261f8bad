using Jamsostek.Graph.Analytics.Cubes.Members;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>The rows of one table under one scope, ordered by key: each made when it is first asked for, then shared by all requests.</summary>
/// <param name="index">The facts.</param>
/// <param name="scope">The scope.</param>
internal sealed class RowTable<TFact>(RowIndex<TFact> index, ReadScope scope) where TFact : class
{
    private readonly LazyRows<Row<TFact>> _rows = new(index.Facts.Length, position => new Row<TFact>(index.Facts[position], scope));
    private RowList<TFact>? _all;

    /// <summary>All rows, ordered by key.</summary>
    public IReadOnlyList<Row<TFact>> All => _all ??= new RowList<TFact>(this, positions: null, _rows.Count);

    /// <summary>The row at a position.</summary>
    public Row<TFact> this[int position] => _rows[position];

    /// <summary>The row with a key.</summary>
    public Row<TFact>? Find(string? key) => key is not null && index.PositionOf(key) is >= 0 and var position ? this[position] : null;

    /// <summary>The rows of members of a dimension whose codes are keys of the table: found without the code, which lies elsewhere in memory for each row.</summary>
    public Func<int, Row<TFact>?> Of(DimensionMembers members)
    {
        var positions = index.PositionsOf(members);
        return member => positions[member] is >= 0 and var position ? this[position] : null;
    }

    /// <summary>The rows about one region, not about those inside it, ordered by key.</summary>
    public IReadOnlyList<Row<TFact>> Of(string region) => index.PositionsOf(region) is { Length: > 0 } positions ? new RowList<TFact>(this, positions, positions.Length) : [];
}
