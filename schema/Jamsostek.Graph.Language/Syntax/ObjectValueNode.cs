using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>An input object literal.</summary>
/// <remarks><c>ObjectValue : { } | { ObjectField+ }</c></remarks>
public sealed class ObjectValueNode(int start, int end, ImmutableArray<ObjectFieldNode> fields) : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <summary>In source order.</summary>
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}
