namespace Jamsostek.Graph.Api.Cubes;

/// <summary>A row of a page with its place.</summary>
/// <param name="Reply">The page.</param>
/// <param name="Node">The row.</param>
internal sealed record CubeEdge(CubeReply Reply, RowNode Node);
