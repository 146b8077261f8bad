using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>The definition of a directive does not use the directive, directly or through types and other directives (section 3.13, Type Validation).</summary>
internal static class DirectiveDefinitionRules
{
    public static void Check(RuleContext context)
    {
        foreach (var (directive, definition) in context.Directives())
        {
            if (Reaches(context.Schema, directive))
            {
                context.Report(DirectiveErrors.ContainsItself(directive, definition.Place()));
            }
        }
    }

    private static bool Reaches(Schema schema, DirectiveType directive)
    {
        var seen = new HashSet<object>();
        var open = new Stack<object>();
        open.Push(directive);
        while (open.TryPop(out var next))
        {
            foreach (var used in Uses(schema, next))
            {
                if (used == directive)
                {
                    return true;
                }

                if (seen.Add(used))
                {
                    open.Push(used);
                }
            }
        }

        return false;
    }

    /// <summary>The directives and types that the definition of a directive or input type refers to.</summary>
    private static IEnumerable<object> Uses(Schema schema, object definition) => definition switch
    {
        DirectiveType directive => OfValues(schema, directive.Arguments.Values),
        InputObjectType input => [.. Applied(schema, input.AppliedDirectives), .. OfValues(schema, input.Fields.Values)],
        EnumType values => [.. Applied(schema, values.AppliedDirectives), .. values.Values.Values.SelectMany(value => Applied(schema, value.AppliedDirectives))],
        NamedType type => Applied(schema, type.AppliedDirectives),
        _ => [],
    };

    private static IEnumerable<object> OfValues(Schema schema, IEnumerable<InputValue> values)
        => values.SelectMany(value => Applied(schema, value.AppliedDirectives).Append(value.Type.Named));

    private static IEnumerable<object> Applied(Schema schema, ImmutableArray<DirectiveNode> directives)
        => directives.Select(directive => schema.Directives.GetValueOrDefault(directive.Name.Value)).OfType<object>();
}
