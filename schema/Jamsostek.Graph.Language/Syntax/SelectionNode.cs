namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class SelectionNode(int start, int end) : SyntaxNode(start, end);
