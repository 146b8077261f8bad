namespace Jamsostek.Graph.Language.Syntax;

/// <summary>An operation or a fragment.</summary>
public abstract class ExecutableDefinitionNode(int start, int end) : DefinitionNode(start, end);
