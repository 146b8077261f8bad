using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>An input object.</summary>
/// <remarks><c>InputObjectTypeDefinition : Description? input Name Directives? InputFieldsDefinition?</c></remarks>
public sealed class InputObjectTypeDefinitionNode(int start, int end, bool isExtension, StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, ImmutableArray<InputValueDefinitionNode> fields) : TypeDefinitionNode(start, end, isExtension, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeDefinition;

    /// <summary>In source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}
