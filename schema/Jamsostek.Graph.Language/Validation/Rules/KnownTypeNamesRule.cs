using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Every type that is named exists.</summary>
/// <remarks>Specification, section 5.5.1.2, Fragment Spread Type Existence; variables need their types likewise.</remarks>
internal sealed class KnownTypeNamesRule : INamedTypeRule
{
    public void CheckNamedType(NamedTypeNode reference, ValidationContext context)
    {
        if (context.TypeOf(reference) is null)
        {
            context.Report(ErrorsOfFragments.TypeDoesNotExist(context, reference));
        }
    }
}
