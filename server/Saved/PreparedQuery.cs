using Jamsostek.Graph.Api.Answers;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>A saved query, read.</summary>
/// <param name="Document">The document as UTF-8.</param>
/// <param name="Operation">Its one query.</param>
/// <param name="Variables">Its variables.</param>
/// <param name="Shape">The table that its answers are; null where they are none.</param>
/// <param name="NotFlat">Why they are none.</param>
/// <param name="Paged">How its rows are asked for page by page; null where the query is asked once.</param>
internal sealed record PreparedQuery(ReadOnlyMemory<byte> Document, OperationDefinitionNode Operation, QueryVariables Variables, AnswerShape? Shape, AnswerProblem? NotFlat, PagedDocument? Paged);
