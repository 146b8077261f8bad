using Jamsostek.Graph.Api.Answers;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>A saved query, read.</summary>
/// <param name="Document">The document as UTF-8.</param>
/// <param name="Operation">Its one query.</param>
/// <param name="Variables">Its variables.</param>
/// <param name="Shape">The table that its answers are; null where they are none.</param>
/// <param name="NotFlat">Why they are none.</param>
/// <param name="Table">What is asked for a table; null where the query is asked once, as it is.</param>
internal sealed record PreparedQuery(ReadOnlyMemory<byte> Document, OperationDefinitionNode Operation, QueryVariables Variables, AnswerShape? Shape, AnswerProblem? NotFlat, TableDocument? Table);
