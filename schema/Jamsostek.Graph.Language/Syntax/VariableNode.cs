namespace Jamsostek.Graph.Language.Syntax;

/// <summary>The use of a variable.</summary>
/// <remarks><c>Variable : $ Name</c></remarks>
public sealed class VariableNode(int start, int end, NameNode name) : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Variable;

    /// <summary>Without the dollar sign.</summary>
    public NameNode Name { get; } = name;
}
