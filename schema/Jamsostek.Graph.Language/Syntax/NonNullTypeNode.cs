namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A type without null.</summary>
/// <remarks><c>NonNullType : NamedType ! | ListType !</c></remarks>
public sealed class NonNullTypeNode(int start, int end, TypeNode nullableType) : TypeNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <summary>Never itself a non-null type.</summary>
    public TypeNode NullableType { get; } = nullableType;
}
