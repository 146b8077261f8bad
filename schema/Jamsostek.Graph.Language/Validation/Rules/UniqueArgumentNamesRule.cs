using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>No argument is given twice.</summary>
/// <remarks>Specification, section 5.4.2, Argument Uniqueness.</remarks>
internal sealed class UniqueArgumentNamesRule : IFieldRule, IDirectivesRule
{
    public void CheckField(FieldNode field, ValidationContext context) => Check(field.Arguments, context);

    public void CheckDirectives(ImmutableArray<DirectiveNode> directives, string place, ValidationContext context)
    {
        foreach (var directive in directives)
        {
            Check(directive.Arguments, context);
        }
    }

    private static void Check(ImmutableArray<ArgumentNode> arguments, ValidationContext context)
    {
        foreach (var names in Duplicates.In(arguments, static argument => argument.Name))
        {
            context.Report(ErrorsOfArguments.NotUnique(context, names));
        }
    }
}
