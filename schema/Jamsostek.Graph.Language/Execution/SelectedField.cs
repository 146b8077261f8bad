using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>A field that a request selects, with the arguments it gives.</summary>
/// <param name="Field">The field of an object type.</param>
/// <param name="Arguments">Its coerced arguments.</param>
public readonly record struct SelectedField(Field Field, ArgumentValues Arguments)
{
    internal FieldPlan? Plan { get; init; }

    /// <summary>Something that follows from what is selected below the field, and from nothing else: made once for each document.</summary>
    /// <typeparam name="TWith">What it is made with.</typeparam>
    /// <typeparam name="T">What it is; always the same for one field of the schema.</typeparam>
    /// <param name="with">Always the same for one field of the schema.</param>
    /// <param name="make">Makes it.</param>
    public T Once<TWith, T>(TWith with, Func<SelectedField, TWith, T> make)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(make);
        return Plan is null ? make(this, with) : (T)(Plan.Noted ??= make(this, with));
    }

    /// <summary>Visits every field that is selected anywhere below this one.</summary>
    /// <param name="visit">Is told the name of the object type, the field, and its arguments; of arguments with variables in them null.</param>
    public void Visit(Action<string, Field, ArgumentValues?> visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        if (Plan is not null)
        {
            Visit(Plan, visit);
        }
    }

    /// <summary>Whether a field of a type is selected anywhere below this one.</summary>
    /// <param name="type">Name of the object type.</param>
    /// <param name="field">Name of the field.</param>
    /// <returns>Whether it is.</returns>
    public bool Selects(string type, string field) => Plan is not null && IsIn(Plan, type, field);

    private static void Visit(FieldPlan plan, Action<string, Field, ArgumentValues?> visit)
    {
        foreach (var selection in plan.Selections)
        {
            foreach (var inner in selection.Fields)
            {
                visit(selection.Type.Name, inner.Field, inner.ConstantArguments);
                Visit(inner, visit);
            }
        }
    }

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
