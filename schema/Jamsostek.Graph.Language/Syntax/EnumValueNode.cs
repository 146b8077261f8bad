namespace Jamsostek.Graph.Language.Syntax;

/// <summary>The name of an enum value.</summary>
/// <remarks><c>EnumValue : Name but not true, false or null</c></remarks>
public sealed class EnumValueNode(int start, int end, string value) : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <summary>The name.</summary>
    public string Value { get; } = value;
}
