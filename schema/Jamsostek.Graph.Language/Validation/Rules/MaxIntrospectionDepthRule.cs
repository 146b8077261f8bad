using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Introspection does not nest its lists without end.</summary>
/// <remarks>A limit, not in the specification: see <see cref="ValidationLimits.MaxIntrospectionListDepth"/>.</remarks>
internal sealed class MaxIntrospectionDepthRule : IFieldRule
{
    public void CheckField(FieldNode field, ValidationContext context)
    {
        if (field is { Name.Value: "__schema" or "__type", SelectionSet: { } set } && context.Introspection.IsTooDeep(set))
        {
            context.Report(ErrorsOfLimits.IntrospectionTooDeep(context, field));
        }
    }
}
