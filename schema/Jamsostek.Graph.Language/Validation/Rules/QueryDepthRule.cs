using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Measuring;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Operations do not nest fields without end.</summary>
/// <remarks>A limit, not in the specification: see <see cref="ValidationLimits.MaxQueryDepth"/>.</remarks>
internal sealed class QueryDepthRule : IDocumentRule
{
    public void CheckDocument(DocumentNode document, ValidationContext context)
    {
        foreach (var operation in context.Scopes.Operations)
        {
            var depth = ExtentMeasure.Of(operation, context).Depth;
            if (depth > context.Limits.MaxQueryDepth)
            {
                // Nothing else is worth the time: what is nested without end would be compared and followed without end.
                context.Abort(ErrorsOfLimits.TooDeep(context, operation.Operation!, depth));
            }
        }
    }
}
