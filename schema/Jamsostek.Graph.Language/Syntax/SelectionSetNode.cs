using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>What is asked of one object.</summary>
/// <remarks><c>SelectionSet : { Selection+ }</c></remarks>
public sealed class SelectionSetNode(int start, int end, ImmutableArray<SelectionNode> selections) : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <summary>In source order, at least one.</summary>
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}
