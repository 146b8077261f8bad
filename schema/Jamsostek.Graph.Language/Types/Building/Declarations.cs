using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>All definitions of the documents by name, each with the text it stands in.</summary>
internal sealed class Declarations
{
    /// <summary>The schema definition, if any, and its extensions.</summary>
    public List<Sourced<SchemaDefinitionNode>> Schema { get; } = [];

    public OrderedDictionary<string, TypeDeclaration> Types { get; } = [];

    public OrderedDictionary<string, Sourced<DirectiveDefinitionNode>> Directives { get; } = [];

    /// <summary>True for what the specification itself defines: such names may begin with two underscores.</summary>
    public static bool IsBuiltIn<TNode>(Sourced<TNode> node)
        where TNode : SyntaxNode => node.Source == BuiltInDefinitions.Document.Source;

    /// <summary>Where a field of an object or interface is defined.</summary>
    public Sourced<FieldDefinitionNode> PlaceOf(Field field)
    {
        foreach (var part in Types[field.DeclaringType.Name].Parts)
        {
            foreach (var node in FieldsOf(part.Node))
            {
                if (node.Name.Value == field.Name)
                {
                    return part.At(node);
                }
            }
        }

        throw new InvalidOperationException($"{field.Coordinate} has no definition.");
    }

    /// <summary>The fields that a part of an object or interface defines.</summary>
    public static ImmutableArray<FieldDefinitionNode> FieldsOf(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Fields,
        InterfaceTypeDefinitionNode type => type.Fields,
        _ => [],
    };

    /// <summary>The interfaces that a part of an object or interface implements.</summary>
    public static ImmutableArray<NamedTypeNode> InterfacesOf(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Interfaces,
        InterfaceTypeDefinitionNode type => type.Interfaces,
        _ => [],
    };
}
