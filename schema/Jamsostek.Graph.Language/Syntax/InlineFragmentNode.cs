using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A fragment written where it is used.</summary>
/// <remarks><c>InlineFragment : ... TypeCondition? Directives? SelectionSet</c></remarks>
public sealed class InlineFragmentNode(int start, int end, NamedTypeNode? typeCondition, ImmutableArray<DirectiveNode> directives, SelectionSetNode selectionSet) : SelectionNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InlineFragment;

    /// <summary>Null when it applies to the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>What is asked for.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
