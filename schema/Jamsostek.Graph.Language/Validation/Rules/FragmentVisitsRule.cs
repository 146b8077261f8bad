using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Measuring;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Operations do not spread fragments without end.</summary>
/// <remarks>A limit, not in the specification: see <see cref="ValidationLimits.MaxFragmentVisits"/>.</remarks>
internal sealed class FragmentVisitsRule : IDocumentRule
{
    public void CheckDocument(DocumentNode document, ValidationContext context)
    {
        foreach (var operation in context.Scopes.Operations)
        {
            if (ExtentMeasure.Of(operation, context).FragmentVisits > context.Limits.MaxFragmentVisits)
            {
                context.Abort(ErrorsOfLimits.TooManyFragmentVisits(context, operation.Operation!));
            }
        }
    }
}
