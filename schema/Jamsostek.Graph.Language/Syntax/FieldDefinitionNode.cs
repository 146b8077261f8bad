using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A field of an object or interface.</summary>
/// <remarks><c>FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives?</c></remarks>
public sealed class FieldDefinitionNode(int start, int end, StringValueNode? description, NameNode name, ImmutableArray<InputValueDefinitionNode> arguments, TypeNode type, ImmutableArray<DirectiveNode> directives) : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FieldDefinition;

    /// <summary>Its description, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The field's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>In source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>What it answers.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
