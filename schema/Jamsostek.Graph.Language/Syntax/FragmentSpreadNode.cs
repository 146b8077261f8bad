using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>The use of a named fragment.</summary>
/// <remarks><c>FragmentSpread : ... FragmentName Directives?</c></remarks>
public sealed class FragmentSpreadNode(int start, int end, NameNode name, ImmutableArray<DirectiveNode> directives) : SelectionNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <summary>The fragment's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
