using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>The definition or extension of a named type.</summary>
public abstract class TypeDefinitionNode(int start, int end, bool isExtension, StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives)
    : TypeSystemDefinitionNode(start, end)
{
    /// <summary>True when it was written with <c>extend</c>; then it has no description.</summary>
    public bool IsExtension { get; } = isExtension;

    /// <summary>Its description, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The type's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
