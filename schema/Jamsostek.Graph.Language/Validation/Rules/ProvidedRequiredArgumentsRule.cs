using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Every argument that is not null and has no default is given.</summary>
/// <remarks>Specification, section 5.4.3, Required Arguments.</remarks>
internal sealed class ProvidedRequiredArgumentsRule : IFieldRule, IDirectivesRule
{
    public void CheckField(FieldNode field, ValidationContext context)
    {
        if (context.Field is not { Arguments.Count: > 0 } definition)
        {
            return;
        }

        foreach (var (_, argument) in definition.Arguments)
        {
            if (IsMissing(argument, field.Arguments))
            {
                context.Report(ErrorsOfArguments.RequiredOnField(context, field, definition, argument));
            }
        }
    }

    public void CheckDirectives(ImmutableArray<DirectiveNode> directives, string place, ValidationContext context)
    {
        foreach (var directive in directives)
        {
            if (!context.Schema.Directives.TryGetValue(directive.Name.Value, out var definition))
            {
                continue;
            }

            foreach (var (_, argument) in definition.Arguments)
            {
                if (IsMissing(argument, directive.Arguments))
                {
                    context.Report(ErrorsOfArguments.RequiredOnDirective(context, directive, definition, argument));
                }
            }
        }
    }

    private static bool IsMissing(InputValue argument, ImmutableArray<ArgumentNode> given)
    {
        if (!argument.IsRequired)
        {
            return false;
        }

        foreach (var node in given)
        {
            if (node.Name.Value == argument.Name)
            {
                return false;
            }
        }

        return true;
    }
}
