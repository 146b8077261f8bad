namespace Jamsostek.Graph.Language.Types;

/// <summary>Any type: a named type, or a list or non-null wrapper around one.</summary>
public abstract class GraphQLType
{
    private protected GraphQLType() { }

    /// <summary>The named type inside all wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>This type without an outer non-null wrapper.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>True when null is no value of this type.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>Whether values of this type may come in (scalars, enums, input objects and wrappers of them).</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether values of this type may go out (everything but input objects).</summary>
    public bool IsOutput => Named is not InputObjectType;
}
