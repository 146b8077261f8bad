using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>A field that a request selects, with the arguments it gives.</summary>
/// <param name="Field">The field of an object type.</param>
/// <param name="Arguments">Its coerced arguments.</param>
public readonly record struct SelectedField(Field Field, ArgumentValues Arguments)
{
    internal FieldPlan? Plan { get; init; }

    /// <summary>Whether a field of a type is selected anywhere below this one.</summary>
    /// <param name="type">Name of the object type.</param>
    /// <param name="field">Name of the field.</param>
    /// <returns>Whether it is.</returns>
    public bool Selects(string type, string field) => Plan is not null && IsIn(Plan, type, field);

    private static bool IsIn(FieldPlan plan, string type, string field)
    {
        foreach (var selection in plan.Selections)
        {
            foreach (var inner in selection.Fields)
            {
                if ((selection.Type.Name == type && inner.Field.Name == field) || IsIn(inner, type, field))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
