using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>A type as it was written: its definition, then its extensions in the order of the documents.</summary>
internal sealed class TypeDeclaration(TypeKind kind, Sourced<TypeDefinitionNode> definition)
{
    public TypeKind Kind { get; } = kind;

    public Sourced<TypeDefinitionNode> Definition => Parts[0];

    public List<Sourced<TypeDefinitionNode>> Parts { get; } = [definition];
}
