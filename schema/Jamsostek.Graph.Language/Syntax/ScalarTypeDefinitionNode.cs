using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A scalar.</summary>
/// <remarks><c>ScalarTypeDefinition : Description? scalar Name Directives?</c></remarks>
public sealed class ScalarTypeDefinitionNode(int start, int end, bool isExtension, StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives) : TypeDefinitionNode(start, end, isExtension, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;
}
