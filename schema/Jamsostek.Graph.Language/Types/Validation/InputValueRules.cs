using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>
/// Arguments and input fields take what can come in, have a default that fits, and are not deprecated while they are required
/// (sections 3.6, 3.10 and 3.13, Type Validation).
/// </summary>
internal static class InputValueRules
{
    public static void Check(RuleContext context)
    {
        foreach (var input in context.InputValues())
        {
            var (_, value, node) = input;
            if (!value.Type.IsInput)
            {
                context.Report(InputErrors.NotInput(input.Coordinate, value, node.At<SyntaxNode>(node.Node.Type)));
                continue;
            }

            if (value is { IsRequired: true, DeprecationReason: not null })
            {
                var directive = BuiltInDirectives.Find(node.Node.Directives, BuiltInDirectives.Deprecated)!;
                context.Report(InputErrors.RequiredDeprecated(input.Coordinate, node.At<SyntaxNode>(directive)));
            }

            if (value.DefaultValue is { } literal && Constants.FindProblem(literal, value.Type) is var (place, problem))
            {
                context.Report(InputErrors.InvalidDefault(input.Coordinate, problem, node.At<SyntaxNode>(place)));
            }
        }
    }
}
