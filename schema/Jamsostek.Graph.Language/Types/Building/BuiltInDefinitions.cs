using System.Collections.Frozen;
using System.Text;
using Jamsostek.Graph.Language.Introspection;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Scalars;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>What every schema has: the scalars (section 3.5), the directives (section 3.13) and the introspection types (section 4.2).</summary>
internal static class BuiltInDefinitions
{
    private const string Sdl = """
        "A whole number of 32 bits with a sign."
        scalar Int

        "A number of double precision (IEEE 754), never infinite and always a number."
        scalar Float

        "Text: a sequence of Unicode code points."
        scalar String

        "`true` or `false`."
        scalar Boolean

        "A key that names one object. It always goes out as a string; a string or a whole number may come in."
        scalar ID

        "Leaves the field or fragment out unless the condition is true."
        directive @include(
          "The condition."
          if: Boolean!
        ) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Leaves the field or fragment out when the condition is true."
        directive @skip(
          "The condition."
          if: Boolean!
        ) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Marks what should not be used any more."
        directive @deprecated(
          "Why, and what to use instead, in Markdown."
          reason: String! = "No longer supported"
        ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Tells where the format and the behaviour of a scalar are specified."
        directive @specifiedBy(
          "The address of the specification."
          url: String!
        ) on SCALAR

        "Marks an input object of which exactly one field must be given, and not null."
        directive @oneOf on INPUT_OBJECT


        """;

    private static readonly Lazy<DocumentNode> s_document = new(() =>
        DocumentParser.Parse(Encoding.UTF8.GetBytes(Sdl + IntrospectionSchema.Sdl), ParserLimits.Trusted).Document!);

    private static readonly Lazy<FrozenSet<string>> s_types = new(() =>
        Document.Definitions.OfType<TypeDefinitionNode>().Select(definition => definition.Name.Value).ToFrozenSet());

    private static readonly Lazy<FrozenSet<string>> s_directives = new(() =>
        Document.Definitions.OfType<DirectiveDefinitionNode>().Select(definition => definition.Name.Value).ToFrozenSet());

    public static DocumentNode Document => s_document.Value;

    public static FrozenDictionary<string, ScalarCoercion> Scalars { get; } = new Dictionary<string, ScalarCoercion>
    {
        ["Int"] = new IntCoercion(),
        ["Float"] = new FloatCoercion(),
        ["String"] = new StringCoercion(),
        ["Boolean"] = new BooleanCoercion(),
        ["ID"] = new IdCoercion(),
    }.ToFrozenDictionary();

    public static bool IsType(string name) => s_types.Value.Contains(name);

    public static bool IsDirective(string name) => s_directives.Value.Contains(name);
}
