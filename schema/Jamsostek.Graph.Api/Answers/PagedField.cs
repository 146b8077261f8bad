using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Api.Answers;

/// <summary>A connection whose query does not say which of its rows it wants: a table of it has all of them.</summary>
/// <param name="Field">The field of the connection.</param>
/// <param name="Path">Where the connection stands in the answer.</param>
internal sealed record PagedField(FieldNode Field, System.Collections.Immutable.ImmutableArray<string> Path);
