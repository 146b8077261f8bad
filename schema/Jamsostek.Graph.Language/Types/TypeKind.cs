namespace Jamsostek.Graph.Language.Types;

/// <summary>The kinds of named types (introspection's <c>__TypeKind</c> without the two wrappers).</summary>
public enum TypeKind
{
    /// <summary>A leaf value.</summary>
    Scalar,

    /// <summary>A composite value with fields.</summary>
    Object,

    /// <summary>Fields that several objects share.</summary>
    Interface,

    /// <summary>One of several objects.</summary>
    Union,

    /// <summary>One of several names.</summary>
    Enum,

    /// <summary>A composite value that comes in.</summary>
    InputObject,
}
