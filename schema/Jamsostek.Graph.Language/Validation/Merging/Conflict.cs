using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Merging;

/// <summary>Two fields of one response name that cannot be merged.</summary>
/// <param name="ResponseName">Under which both would answer.</param>
/// <param name="Reason">Why not, as the end of a sentence.</param>
/// <param name="First">The one field, then the conflicting fields inside it.</param>
/// <param name="Second">The other field, then the conflicting fields inside it.</param>
internal sealed record Conflict(string ResponseName, string Reason, IReadOnlyList<SyntaxNode> First, IReadOnlyList<SyntaxNode> Second);
