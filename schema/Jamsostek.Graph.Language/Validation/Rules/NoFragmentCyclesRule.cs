using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>No fragment contains itself.</summary>
/// <remarks>Specification, section 5.5.2.2, Fragment Spreads Must Not Form Cycles.</remarks>
internal sealed class NoFragmentCyclesRule : IDocumentRule
{
    public void CheckDocument(DocumentNode document, ValidationContext context)
    {
        var search = new FragmentCycles(context);
        foreach (var fragment in context.Scopes.Fragments)
        {
            search.From(fragment);
        }
    }
}
