using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Fields are selected down to scalars and enums, and no further.</summary>
/// <remarks>Specification, section 5.3.3, Leaf Field Selections.</remarks>
internal sealed class ScalarLeafsRule : IFieldRule
{
    public void CheckField(FieldNode field, ValidationContext context)
    {
        if (context.Type is not { } type)
        {
            return;
        }

        if (type.Named is ScalarType or EnumType)
        {
            if (field.SelectionSet is { } set)
            {
                context.Report(ErrorsOfFields.LeafWithSelection(context, field, type, set));
            }
        }
        else if (field.SelectionSet is null)
        {
            context.Report(ErrorsOfFields.CompositeWithoutSelection(context, field, type));
        }
    }
}
