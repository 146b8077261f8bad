namespace Jamsostek.Graph.Language.Syntax;

/// <summary>The literal null.</summary>
/// <remarks><c>NullValue : null</c></remarks>
public sealed class NullValueNode(int start, int end) : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NullValue;
}
