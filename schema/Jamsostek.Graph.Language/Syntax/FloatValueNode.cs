namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A literal with a fraction or an exponent.</summary>
/// <remarks><c>FloatValue</c></remarks>
public sealed class FloatValueNode(int start, int end, string value) : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>As written.</summary>
    public string Value { get; } = value;
}
