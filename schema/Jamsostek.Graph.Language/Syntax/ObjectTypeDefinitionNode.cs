using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>An object type.</summary>
/// <remarks><c>ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives? FieldsDefinition?</c></remarks>
public sealed class ObjectTypeDefinitionNode(int start, int end, bool isExtension, StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<FieldDefinitionNode> fields) : TypeDefinitionNode(start, end, isExtension, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeDefinition;

    /// <summary>In source order.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>In source order.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}
