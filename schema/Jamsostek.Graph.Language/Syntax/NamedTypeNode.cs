namespace Jamsostek.Graph.Language.Syntax;

/// <summary>A reference to a type by name.</summary>
/// <remarks><c>NamedType : Name</c></remarks>
public sealed class NamedTypeNode(int start, int end, NameNode name) : TypeNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    /// <summary>The type's name.</summary>
    public NameNode Name { get; } = name;
}
