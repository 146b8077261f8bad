using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>No field of an input object is given twice.</summary>
/// <remarks>Specification, section 5.6.3, Input Object Field Uniqueness.</remarks>
internal sealed class UniqueInputFieldNamesRule : IObjectValueRule
{
    public void CheckObjectValue(ObjectValueNode value, ValidationContext context)
    {
        foreach (var group in Duplicates.In(value.Fields, static field => field.Name))
        {
            foreach (var other in group.Skip(1))
            {
                context.Report(ErrorsOfValues.FieldNotUnique(context, group[0], other));
            }
        }
    }
}
