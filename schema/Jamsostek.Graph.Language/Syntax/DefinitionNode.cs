namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A top-level definition of a document.</summary>
public abstract class DefinitionNode(int start, int end) : SyntaxNode(start, end);
