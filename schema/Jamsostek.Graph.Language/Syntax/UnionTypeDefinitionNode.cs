using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A union.</summary>
/// <remarks><c>UnionTypeDefinition : Description? union Name Directives? UnionMemberTypes?</c></remarks>
public sealed class UnionTypeDefinitionNode(int start, int end, bool isExtension, StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, ImmutableArray<NamedTypeNode> types) : TypeDefinitionNode(start, end, isExtension, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UnionTypeDefinition;

    /// <summary>Its members in source order.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; } = types;
}
