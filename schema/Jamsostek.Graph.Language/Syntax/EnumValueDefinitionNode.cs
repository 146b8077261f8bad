using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A value of an enum.</summary>
/// <remarks><c>EnumValueDefinition : Description? EnumValue Directives?</c></remarks>
public sealed class EnumValueDefinitionNode(int start, int end, StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives) : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValueDefinition;

    /// <summary>Its description, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Its name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
