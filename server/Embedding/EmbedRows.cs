using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>The rows of a view.</summary>
/// <param name="Table">Their columns, and what is to be known of them.</param>
/// <param name="Blocks">The rows.</param>
internal sealed record EmbedRows(IFlatTable Table, IEnumerable<FlatBlock> Blocks);
