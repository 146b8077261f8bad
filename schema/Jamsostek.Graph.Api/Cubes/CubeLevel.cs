using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>A cube read for every member of one dimension in one scope: one scan, made when the first of them is read, then shared by all requests.</summary>
internal sealed class CubeLevel : IFigureSource
{
    private readonly ReadScope _scope;
    private readonly CubeSession _session;
    private readonly CubeQuery _query;
    private readonly CubeDimension? _dimension;
    private readonly Lazy<CubeAnswer> _answer;
    private readonly Lazy<CubeRow?[]> _rows;
    private readonly Lazy<CubeAnswer> _qualities;

    /// <summary>Prepares a level.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="session">Where it is asked.</param>
    /// <param name="query">The scope as a query.</param>
    /// <param name="dimension">The dimension; null for everything in one.</param>
    public CubeLevel(ReadScope scope, CubeSession session, CubeQuery query, CubeDimension? dimension)
    {
        (_scope, _session, _dimension) = (scope, session, dimension);
        _query = query with { GroupBy = dimension is null ? [] : [dimension], WithQuality = dimension != CubeDimensions.Agency };
        _answer = new Lazy<CubeAnswer>(() => session.Ask(_query));
        _rows = new Lazy<CubeRow?[]>(Rows);
        // Of 21,000 agencies what stands behind each is read only when somebody asks.
        _qualities = _query.WithQuality ? _answer : new Lazy<CubeAnswer>(() => session.Ask(_query with { WithQuality = true }));
    }

    /// <inheritdoc/>
    public (Month From, Month To)? Months => _answer.Value.Months;

    /// <inheritdoc/>
    public CubeQuality Absence => new(null, null, null, null, 0, _answer.Value.Flags.IsEmpty ? [QualityFlags.NoFacts] : _answer.Value.Flags);

    /// <summary>The measures of everything in the scope.</summary>
    public CubeFigures Whole => new(_scope, this, _answer.Value.Totals);

    /// <summary>The measures of a member.</summary>
    public CubeFigures this[string code] => new(_scope, this, _session.Cubes[_query.Cube].Members(_dimension!).TryGet(code, out var member) ? _rows.Value[member] : null);

    /// <inheritdoc/>
    public CubeQuality Quality(CubeRow row)
    {
        var quality = Qualified(row).Quality;
        return quality with { Flags = [.. quality.Flags.Union(_answer.Value.Flags)] };
    }

    /// <inheritdoc/>
    public StandardError? StandardError(CubeRow row, CubeMeasure measure) => Qualified(row).StandardError(measure);

    // The same query with quality has the same rows in the same order.
    private CubeRow Qualified(CubeRow row) => _query.WithQuality || _dimension is null
        ? row
        : row.Kind == RowKind.GrandTotal ? _qualities.Value.Totals : _qualities.Value.Row(Places.Value[row.Member(_dimension)]);

    private Lazy<int[]> Places => field ??= new Lazy<int[]>(() =>
    {
        var places = new int[_session.Cubes[_query.Cube].Members(_dimension!).Count];
        for (var row = 0; row < _qualities.Value.RowCount; row++)
        {
            if (_qualities.Value.Row(row).Member(_dimension!) is >= 0 and var member)
            {
                places[member] = row;
            }
        }

        return places;
    });

    private CubeRow?[] Rows()
    {
        var rows = new CubeRow?[_session.Cubes[_query.Cube].Members(_dimension!).Count];
        foreach (var row in _answer.Value.AllRows)
        {
            if (row.Member(_dimension!) is >= 0 and var member)
            {
                rows[member] = row;
            }
        }

        return rows;
    }
}
