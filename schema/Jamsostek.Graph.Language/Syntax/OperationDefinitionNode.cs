using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A query, mutation or subscription.</summary>
/// <remarks><c>OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet | SelectionSet</c></remarks>
public sealed class OperationDefinitionNode(int start, int end, StringValueNode? description, OperationKind operation, NameNode? name, ImmutableArray<VariableDefinitionNode> variableDefinitions, ImmutableArray<DirectiveNode> directives, SelectionSetNode selectionSet) : ExecutableDefinitionNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    /// <summary>Its description, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Query for the shorthand form.</summary>
    public OperationKind Operation { get; } = operation;

    /// <summary>Null for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>Empty when none are declared.</summary>
    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;

    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>What is asked for.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
