namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A list of a type.</summary>
/// <remarks><c>ListType : [ Type ]</c></remarks>
public sealed class ListTypeNode(int start, int end, TypeNode elementType) : TypeNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListType;

    /// <summary>The type of its items.</summary>
    public TypeNode ElementType { get; } = elementType;
}
