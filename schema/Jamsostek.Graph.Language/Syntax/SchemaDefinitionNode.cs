using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>The root operation types.</summary>
/// <remarks><c>SchemaDefinition : Description? schema Directives? { RootOperationTypeDefinition+ }</c></remarks>
public sealed class SchemaDefinitionNode(int start, int end, bool isExtension, StringValueNode? description, ImmutableArray<DirectiveNode> directives, ImmutableArray<OperationTypeDefinitionNode> operationTypes) : TypeSystemDefinitionNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    /// <summary>True for <c>extend schema</c>, which has no description.</summary>
    public bool IsExtension { get; } = isExtension;

    /// <summary>Its description, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>May be empty in an extension.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
