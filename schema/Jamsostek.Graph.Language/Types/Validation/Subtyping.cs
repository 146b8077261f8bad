namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>Which types may stand for which (specification, section 3.6, <c>IsValidImplementationFieldType</c>).</summary>
internal static class Subtyping
{
    /// <summary>Whether every value of one type is a value of the other. Both are of this schema, where equal types are the same object.</summary>
    public static bool IsSubtype(Schema schema, GraphQLType type, GraphQLType super) => (type, super) switch
    {
        _ when type == super => true,
        (NonNullType, _) => IsSubtype(schema, type.Nullable, super.Nullable),
        (ListType list, ListType superList) => IsSubtype(schema, list.Element, superList.Element),
        (ObjectType member, UnionType union) => union.Types.Contains(member),
        (CompositeType composite, InterfaceType shared) => composite.Interfaces.Contains(shared),
        _ => false,
    };
}
