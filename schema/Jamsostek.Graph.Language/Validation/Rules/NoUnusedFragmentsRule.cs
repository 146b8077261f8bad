using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Every fragment is used by an operation.</summary>
/// <remarks>Specification, section 5.5.1.4, Fragments Must Be Used.</remarks>
internal sealed class NoUnusedFragmentsRule : IDocumentRule
{
    public void CheckDocument(DocumentNode document, ValidationContext context)
    {
        if (context.Scopes.Fragments.Count == 0)
        {
            return;
        }

        var used = context.Scopes.UsedFragments();
        foreach (var fragment in context.Scopes.Fragments)
        {
            if (!context.IsStopped && !used.Contains(fragment.Fragment!.Name.Value))
            {
                context.Report(ErrorsOfFragments.NotUsed(context, fragment.Fragment));
            }
        }
    }
}
