namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A name token.</summary>
/// <remarks><c>Name</c></remarks>
public sealed class NameNode(int start, int end, string value) : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Name;

    /// <summary>The name as written.</summary>
    public string Value { get; } = value;
}
