using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The answer to a query of a cube as an object of the schema.</summary>
/// <param name="rows">Its rows.</param>
/// <param name="answer">What the engine answered.</param>
internal sealed class CubeReply(CubeRows rows, CubeAnswer answer) : IFigureSource
{
    private RowNodes? _nodes;

    /// <summary>Its rows.</summary>
    public CubeRows Rows => rows;

    /// <summary>What the engine answered.</summary>
    public CubeAnswer Answer => answer;

    /// <summary>The rows of the page.</summary>
    public RowNodes Nodes => _nodes ??= new RowNodes(rows, answer);

    /// <summary>The rows of the page with their places.</summary>
    public IReadOnlyList<CubeEdge> Edges => [.. Nodes.Select(node => new CubeEdge(this, node))];

    /// <summary>Where the page stands.</summary>
    public PageInfo Page => new(
        answer.HasNextPage, answer.HasPreviousPage, Nodes.Count > 0 ? CursorOf(Nodes[0]) : null, Nodes.Count > 0 ? CursorOf(Nodes[^1]) : null);

    /// <summary>Everything in the scope.</summary>
    public CubeFigures Totals => new(rows.Scope, this, answer.Totals);

    /// <inheritdoc/>
    public (Month From, Month To)? Months => answer.Months;

    /// <inheritdoc/>
    public CubeQuality Absence => new(null, null, null, null, 0, [QualityFlags.NoFacts]);

    /// <summary>The months that are seen.</summary>
    public Period? Period => answer.Months is var (from, to) ? new Period(from == to ? TimeGrain.Month : null, from, to, answer.Totals.AsOf == to) : null;

    /// <inheritdoc/>
    public CubeQuality Quality(CubeRow row) => row.Quality;

    /// <inheritdoc/>
    public StandardError? StandardError(CubeRow row, CubeMeasure measure) => row.StandardError(measure);

    /// <summary>The place of a row.</summary>
    public string CursorOf(RowNode node) => new Cursor(rows.Scope.Version, rows.Fingerprint, node.Of.Id).Encode();
}
