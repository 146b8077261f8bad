using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>An enum.</summary>
/// <remarks><c>EnumTypeDefinition : Description? enum Name Directives? EnumValuesDefinition?</c></remarks>
public sealed class EnumTypeDefinitionNode(int start, int end, bool isExtension, StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, ImmutableArray<EnumValueDefinitionNode> values) : TypeDefinitionNode(start, end, isExtension, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumTypeDefinition;

    /// <summary>In source order.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}
