using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>Fields of OneOf input objects are nullable and have no default; <c>@oneOf</c> stands on the definition (sections 3.10.1 and 3.10.2).</summary>
internal static class OneOfRules
{
    public static void Check(RuleContext context)
    {
        foreach (var (type, declaration) in context.Types())
        {
            foreach (var part in declaration.Parts)
            {
                if (type is InputObjectType input && part.Node.IsExtension && BuiltInDirectives.Find(part.Node.Directives, BuiltInDirectives.OneOf) is { } directive)
                {
                    context.Report(InputErrors.OneOfExtension(input, part.At<SyntaxNode>(directive)));
                }
            }
        }

        foreach (var (owner, value, node) in context.InputFields())
        {
            if (owner is not InputObjectType { IsOneOf: true })
            {
                continue;
            }

            var coordinate = SchemaCoordinate.OfInput(owner, value.Name);
            if (value.Type.IsNonNull)
            {
                context.Report(InputErrors.OneOfNonNull(coordinate, node.At<SyntaxNode>(node.Node.Type)));
            }

            if (value.DefaultValue is { } literal)
            {
                context.Report(InputErrors.OneOfDefault(coordinate, node.At<SyntaxNode>(literal)));
            }
        }
    }
}
