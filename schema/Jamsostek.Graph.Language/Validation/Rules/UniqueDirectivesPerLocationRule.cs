using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>A directive that is not repeatable is used once at a place.</summary>
/// <remarks>Specification, section 5.7.3, Directives Are Unique per Location.</remarks>
internal sealed class UniqueDirectivesPerLocationRule : IDirectivesRule
{
    public void CheckDirectives(ImmutableArray<DirectiveNode> directives, string place, ValidationContext context)
    {
        if (directives.Length < 2)
        {
            return;
        }

        var seen = new Dictionary<string, DirectiveNode>();
        foreach (var directive in directives)
        {
            if (context.Schema.Directives.TryGetValue(directive.Name.Value, out var definition)
                && !definition.IsRepeatable
                && !seen.TryAdd(definition.Name, directive))
            {
                context.Report(ErrorsOfDirectives.NotUnique(context, seen[definition.Name], directive));
            }
        }
    }
}
