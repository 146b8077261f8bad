using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A named fragment.</summary>
/// <remarks><c>FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet</c></remarks>
public sealed class FragmentDefinitionNode(int start, int end, StringValueNode? description, NameNode name, NamedTypeNode typeCondition, ImmutableArray<DirectiveNode> directives, SelectionSetNode selectionSet) : ExecutableDefinitionNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    /// <summary>Its description, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Never "on".</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type it applies to.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;

    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>What is asked for.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
