using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A list literal.</summary>
/// <remarks><c>ListValue : [ ] | [ Value+ ]</c></remarks>
public sealed class ListValueNode(int start, int end, ImmutableArray<ValueNode> values) : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    /// <summary>In source order.</summary>
    public ImmutableArray<ValueNode> Values { get; } = values;
}
