using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Api.Answers;

/// <summary>Why the answer to a query is no table.</summary>
/// <param name="Field">The field that is not flat, with those above it as the answer has them: <c>coverage.nodes.series</c>.</param>
/// <param name="Message">What is wrong, a sentence.</param>
/// <param name="Location">Where the field stands in the document.</param>
public sealed record AnswerProblem(string Field, string Message, SourceLocation Location);
