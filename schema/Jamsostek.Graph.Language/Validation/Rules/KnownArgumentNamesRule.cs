using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Every argument that is given exists.</summary>
/// <remarks>Specification, section 5.4.1, Argument Names.</remarks>
internal sealed class KnownArgumentNamesRule : IFieldRule, IDirectivesRule
{
    public void CheckField(FieldNode field, ValidationContext context)
    {
        if (context.Field is not { } definition)
        {
            return;
        }

        foreach (var argument in field.Arguments)
        {
            if (!context.IsStopped && !definition.Arguments.ContainsKey(argument.Name.Value))
            {
                context.Report(ErrorsOfArguments.UnknownOnField(context, argument, definition));
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

            foreach (var argument in directive.Arguments)
            {
                if (!context.IsStopped && !definition.Arguments.ContainsKey(argument.Name.Value))
                {
                    context.Report(ErrorsOfArguments.UnknownOnDirective(context, argument, definition));
                }
            }
        }
    }
}
