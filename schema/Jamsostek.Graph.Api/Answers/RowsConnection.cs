using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Api.Answers;

/// <summary>The connection that the rows of a table are the items of.</summary>
/// <param name="Field">Its field.</param>
/// <param name="Path">Where it stands in the answer.</param>
/// <param name="IsWhole">Whether the query does not say which of its rows it wants: a table has all of them.</param>
/// <param name="IsCube">Whether it is the answer of a cube, which knows what stands behind its rows.</param>
internal sealed record RowsConnection(FieldNode Field, ImmutableArray<string> Path, bool IsWhole, bool IsCube);
