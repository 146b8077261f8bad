using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>The definition of a directive.</summary>
/// <remarks><c>DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations</c></remarks>
public sealed class DirectiveDefinitionNode(int start, int end, StringValueNode? description, NameNode name, ImmutableArray<InputValueDefinitionNode> arguments, bool isRepeatable, ImmutableArray<NameNode> locations) : TypeSystemDefinitionNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    /// <summary>Its description, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>In source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Whether it may stand more than once at a place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Where it may stand, in source order.</summary>
    public ImmutableArray<NameNode> Locations { get; } = locations;
}
