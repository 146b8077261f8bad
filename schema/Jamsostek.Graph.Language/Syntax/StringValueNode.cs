namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A string or block string.</summary>
/// <remarks><c>StringValue</c></remarks>
public sealed class StringValueNode(int start, int end, string value, bool isBlock) : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>Escapes resolved; a block string with its common indent removed.</summary>
    public string Value { get; } = value;

    /// <summary>True when it was written between triple quotes.</summary>
    public bool IsBlock { get; } = isBlock;
}
