namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A definition or extension of the type system.</summary>
public abstract class TypeSystemDefinitionNode(int start, int end) : DefinitionNode(start, end);
