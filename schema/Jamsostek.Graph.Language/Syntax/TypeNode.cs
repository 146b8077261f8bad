namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A reference to a type.</summary>
public abstract class TypeNode(int start, int end) : SyntaxNode(start, end);
