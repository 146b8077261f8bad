using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>An interface.</summary>
/// <remarks><c>InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives? FieldsDefinition?</c></remarks>
public sealed class InterfaceTypeDefinitionNode(int start, int end, bool isExtension, StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<FieldDefinitionNode> fields) : TypeDefinitionNode(start, end, isExtension, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeDefinition;

    /// <summary>In source order.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>In source order.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}
