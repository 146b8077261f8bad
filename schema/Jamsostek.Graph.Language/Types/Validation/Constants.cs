using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>The literals that a schema itself contains: defaults, and the arguments of applied directives.</summary>
internal static class Constants
{
    /// <summary>Where a literal does not fit its type, and why, as a sentence without its end; null when it fits.</summary>
    /// <param name="literal">Without variables.</param>
    /// <param name="type">An input type.</param>
    public static (ValueNode Place, string Problem)? FindProblem(ValueNode literal, GraphQLType type)
    {
        if (FindRepeated(literal) is { } repeated)
        {
            return (repeated.Value, $"the field \"{repeated.Name.Value}\" is given more than once");
        }

        if (LiteralCoercion.TryCoerce(type, literal, VariableValues.Empty, out _, out var problem))
        {
            return null;
        }

        var place = literal;
        foreach (var segment in problem.Path)
        {
            place = (place, segment) switch
            {
                (ListValueNode list, int index) => list.Values[index],
                (ObjectValueNode given, string name) => LiteralFields.Find(given, name)?.Value ?? place,
                _ => place,
            };
        }

        return (place, problem.Sentence);
    }

    private static ObjectFieldNode? FindRepeated(ValueNode literal)
    {
        switch (literal)
        {
            case ListValueNode list:
                return list.Values.Select(FindRepeated).FirstOrDefault(repeated => repeated is not null);
            case ObjectValueNode given:
                return given.Fields.FirstOrDefault(field => LiteralFields.Find(given, field.Name.Value) != field)
                    ?? given.Fields.Select(field => FindRepeated(field.Value)).FirstOrDefault(repeated => repeated is not null);
            default:
                return null;
        }
    }
}
