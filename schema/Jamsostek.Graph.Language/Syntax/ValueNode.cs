namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A literal value or a variable.</summary>
public abstract class ValueNode(int start, int end) : SyntaxNode(start, end);
