namespace Jamsostek.Graph.Language.Syntax;

/// <summary>An integer literal of any length.</summary>
/// <remarks><c>IntValue</c></remarks>
public sealed class IntValueNode(int start, int end, string value) : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The digits as written.</summary>
    public string Value { get; } = value;
}
