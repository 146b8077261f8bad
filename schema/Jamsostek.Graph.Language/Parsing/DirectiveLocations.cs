using System.Collections.Frozen;

namespace Jamsostek.Graph.Language.Parsing;

/// <summary>The places where a directive may stand (specification, section 3.13).</summary>
internal static class DirectiveLocations
{
    /// <summary>All of their names, executable ones and those of the type system.</summary>
    public static FrozenSet<string> All { get; } = new[]
    {
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION",
    }.ToFrozenSet(StringComparer.Ordinal);
}
