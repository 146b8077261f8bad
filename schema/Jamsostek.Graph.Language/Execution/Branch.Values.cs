using System.Collections;
using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <content>Writing values whose resolvers are there already (<c>CompleteValue</c>, specification, section 6.4.3).</content>
internal sealed partial class Branch
{
    /// <summary>Writes an object (<c>ExecuteCollectedFields</c>, specification, section 6.3.3).</summary>
    /// <returns>False when it must be null; what was written of it is then the caller's to take back.</returns>
    public bool WriteObject(SelectionPlan selection, object? source)
    {
        if (MustStop())
        {
            return false;
        }

        var writer = Writer;
        var fields = selection.Fields.AsSpan();
        writer.WriteRaw("{"u8);
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            writer.WriteRaw(i == 0 ? field.Key.AsSpan(1) : field.Key);
            if (!field.Binding.Write(this, field, source))
            {
                return false;
            }
        }

        writer.WriteRaw("}"u8);
        return true;
    }

    /// <summary>Writes a value of any type at the present place.</summary>
    /// <returns>False when the null must be handled by the parent.</returns>
    public bool WriteValue(FieldPlan plan, GraphQLType type, object? value)
    {
        if (value is null)
        {
            return WriteNull(plan, type);
        }

        var mark = Writer.Mark;
        var isWritten = type.Nullable switch
        {
            ListType list => WriteList(plan, list, value),
            ScalarType or EnumType => WriteLeaf(plan, value),
            _ => SelectionOf(plan, value) is { } selection && WriteObject(selection, value),
        };
        return isWritten || NullInstead(type, mark);
    }

    /// <summary>Writes a null that a resolver answered at the present place.</summary>
    public bool WriteNull(FieldPlan plan, GraphQLType type)
    {
        if (type.IsNonNull)
        {
            Add(plan, ExecutionErrors.NullForNonNull(plan.Field));
            return false;
        }

        Writer.WriteNull();
        return true;
    }

    /// <summary>What is selected of an object at the present place; null, with an error, when its type cannot be told.</summary>
    public SelectionPlan? SelectionOf(FieldPlan plan, object value)
    {
        try
        {
            return plan.SelectionFor(plan.Binding.ObjectTypes.Of(value, plan))
                ?? throw new InvalidOperationException($"{plan.Field.Coordinate} answered a {value.GetType()}, which is none of its possible types.");
        }
        catch (Exception exception)
        {
            ThrewHere(plan, exception);
            return null;
        }
    }

    private bool WriteList(FieldPlan plan, ListType type, object value)
    {
        var depth = Depth;
        try
        {
            if (value is string || value is not IEnumerable items)
            {
                throw new InvalidOperationException($"{plan.Field.Coordinate} answered a {value.GetType()} instead of a list.");
            }

            return WriteItems(plan, type.Element, items);
        }
        catch (Exception exception)
        {
            Depth = depth;
            ThrewHere(plan, exception);
            return false;
        }
    }

    private bool WriteItems(FieldPlan plan, GraphQLType element, IEnumerable items)
    {
        Writer.WriteRaw("["u8);
        Push(0);
        var index = 0;
        var isWritten = true;
        if (items is IReadOnlyList<object?> list)
        {
            for (; index < list.Count && isWritten; index++)
            {
                isWritten = WriteItem(plan, element, list[index], index);
            }
        }
        else
        {
            foreach (var item in items)
            {
                isWritten = isWritten && WriteItem(plan, element, item, index++);
            }
        }

        Pop();
        Writer.WriteRaw("]"u8);
        return isWritten;
    }

    private bool WriteItem(FieldPlan plan, GraphQLType type, object? item, int index)
    {
        if (index > 0)
        {
            Writer.WriteRaw(","u8);
            SetIndex(index);
        }

        return WriteValue(plan, type, item);
    }

    private bool WriteLeaf(FieldPlan plan, object value)
    {
        try
        {
            plan.Binding.Leaf.Write(Writer, value);
        }
        catch (Exception exception)
        {
            ThrewHere(plan, exception);
            return false;
        }

        if (Writer.Problem is not { } problem)
        {
            return true;
        }

        Add(plan, ExecutionErrors.Unwritable(plan.Field, problem));
        return false;
    }
}
