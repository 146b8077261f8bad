using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at the directives applied at one place.</summary>
internal interface IDirectivesRule : IValidationRule
{
    /// <summary>Called only where there is one at least.</summary>
    void CheckDirectives(ImmutableArray<DirectiveNode> directives, string place, ValidationContext context);
}
