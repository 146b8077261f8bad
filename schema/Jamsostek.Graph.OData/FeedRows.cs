namespace Jamsostek.Graph.OData;

/// <summary>The rows that a source has for a question, before its filter, in the order of the key.</summary>
/// <param name="MostRows">More than this there cannot be.</param>
/// <param name="Open">Reads the blocks from one on, each when it is reached; null, and why, when they cannot be read.</param>
internal sealed record FeedRows(long MostRows, Func<int, (IEnumerable<FeedBlock>? Blocks, FeedProblem? Problem)> Open);
