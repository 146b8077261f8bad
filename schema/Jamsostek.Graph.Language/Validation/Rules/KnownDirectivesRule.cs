using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Every directive exists and may stand where it is used.</summary>
/// <remarks>Specification, sections 5.7.1, Directives Are Defined, and 5.7.2, Directives Are in Valid Locations.</remarks>
internal sealed class KnownDirectivesRule : IDirectivesRule
{
    public void CheckDirectives(ImmutableArray<DirectiveNode> directives, string place, ValidationContext context)
    {
        foreach (var directive in directives)
        {
            if (!context.Schema.Directives.TryGetValue(directive.Name.Value, out var definition))
            {
                context.Report(ErrorsOfDirectives.NotDefined(context, directive));
            }
            else if (!definition.Locations.Contains(place))
            {
                context.Report(ErrorsOfDirectives.NotHere(context, directive, definition, place));
            }
        }
    }
}
