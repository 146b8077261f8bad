namespace Jamsostek.Graph.Language.Syntax;

/// <summary>true or false.</summary>
/// <remarks><c>BooleanValue : one of true false</c></remarks>
public sealed class BooleanValueNode(int start, int end, bool value) : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}
