namespace Jamsostek.Graph.Api.Paging;

/// <summary>A row of a page with its place.</summary>
/// <param name="Connection">The page.</param>
/// <param name="Node">The row.</param>
internal sealed record Edge<T>(Connection<T> Connection, T Node) where T : class;
