using System.Collections.Immutable;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>What is drawn along what: places among the columns.</summary>
/// <param name="X">The members; -1 for a table.</param>
/// <param name="Series">What tells series apart; -1 for nothing.</param>
/// <param name="Values">What is drawn.</param>
/// <param name="Code">The codes of the members, for maps and steps down; -1 for none.</param>
/// <param name="Shown">The columns of the table beneath.</param>
internal sealed record EmbedAxes(int X, int Series, ImmutableArray<int> Values, int Code, ImmutableArray<int> Shown);
