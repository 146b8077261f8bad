namespace Jamsostek.Graph.Language.Syntax;

/// <summary>One field of an input object literal.</summary>
/// <remarks><c>ObjectField : Name : Value</c></remarks>
public sealed class ObjectFieldNode(int start, int end, NameNode name, ValueNode value) : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <summary>The field's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given.</summary>
    public ValueNode Value { get; } = value;
}
