namespace Jamsostek.Graph.Language.Syntax;

/// <summary>One root operation type.</summary>
/// <remarks><c>RootOperationTypeDefinition : OperationType : NamedType</c></remarks>
public sealed class OperationTypeDefinitionNode(int start, int end, OperationKind operation, NamedTypeNode type) : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    /// <summary>Which operation.</summary>
    public OperationKind Operation { get; } = operation;

    /// <summary>Its root type.</summary>
    public NamedTypeNode Type { get; } = type;
}
