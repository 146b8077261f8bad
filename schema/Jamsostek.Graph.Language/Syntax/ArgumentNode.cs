namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A value given to an argument.</summary>
/// <remarks><c>Argument : Name : Value</c></remarks>
public sealed class ArgumentNode(int start, int end, NameNode name, ValueNode value) : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Argument;

    /// <summary>The argument's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given.</summary>
    public ValueNode Value { get; } = value;
}
