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
    private RowNode[]? _nodes;

    /// <summary>Its rows.</summary>
    public CubeRows Rows => rows;

    /// <summary>What the engine answered.</summary>
    public CubeAnswer Answer => answer;

    /// <summary>The rows of the page.</summary>
    public IReadOnlyList<RowNode> Nodes => _nodes ??= Made();

    /// <summary>The rows of the page with their places.</summary>
    public IReadOnlyList<CubeEdge> Edges => [.. Nodes.Select(node => new CubeEdge(this, node))];

    /// <summary>Where the page stands.</summary>
    public PageInfo Page => new(
        answer.HasNextPage, answer.HasPreviousPage, Nodes is [var first, ..] ? CursorOf(first) : null, Nodes is [.., var last] ? CursorOf(last) : null);

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

    private RowNode[] Made()
    {
        var page = answer.Rows;
        var nodes = new RowNode[page.Count];
        for (var row = 0; row < nodes.Length; row++)
        {
            nodes[row] = new RowNode(rows, page[row]);
        }

        return nodes;
    }
}
