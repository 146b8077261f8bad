using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>An argument or a field of an input object.</summary>
/// <remarks><c>InputValueDefinition : Description? Name : Type DefaultValue? Directives?</c></remarks>
public sealed class InputValueDefinitionNode(int start, int end, StringValueNode? description, NameNode name, TypeNode type, ValueNode? defaultValue, ImmutableArray<DirectiveNode> directives) : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <summary>Its description, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Its name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>What it takes.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>Constant; null when there is none.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
