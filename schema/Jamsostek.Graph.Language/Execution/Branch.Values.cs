using System.Collections;
using System.Runtime.InteropServices;
using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <content>Writing values whose resolvers are there already (<c>CompleteValue</c>, specification, section 6.4.3).</content>
internal sealed partial class Branch
{
    /// <summary>How many items the lists around the present place may have together: 1 outside of lists.</summary>
    private long _items = 1;

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

    /// <summary>Writes an object that a field answered, at the present place; inside of long lists by copying it where the field answered it before.</summary>
    /// <returns>False when it must be null; what was written of it is then the caller's to take back.</returns>
    public bool WriteAnswered(FieldPlan plan, object value)
    {
        if (_items < WrittenObjects.Least)
        {
            return SelectionOf(plan, value) is { } only && WriteObject(only, value);
        }

        var written = WrittenAt(plan);
        if (!MustStop() && written.TryCopy(Writer, value))
        {
            return true;
        }

        var (mark, errors) = (Writer.Mark, ErrorCount);
        if (SelectionOf(plan, value) is not { } selection || !WriteObject(selection, value))
        {
            return false;
        }

        if (ErrorCount == errors)
        {
            written.Keep(Writer, value, mark);
        }

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
        var (depth, around) = (Depth, _items);
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
            (Depth, _items) = (depth, around);
            ThrewHere(plan, exception);
            return false;
        }
    }

    private bool WriteItems(FieldPlan plan, GraphQLType element, IEnumerable items)
    {
        Writer.WriteRaw("["u8);
        Push(0);
        var (around, index) = (_items, 0);
        var isWritten = true;
        if (items is IReadOnlyList<object?> list)
        {
            _items = Math.Min(around * Math.Max(list.Count, 1), int.MaxValue);
            if (RowsOf(plan, element) is { } selection && ColumnsOf(selection, items) is { } columns)
            {
                isWritten = WriteRows(element, selection, columns, list);
                index = list.Count;
            }

            for (; index < list.Count && isWritten; index++)
            {
                isWritten = WriteItem(plan, element, list[index], index);
            }
        }
        else
        {
            _items = int.MaxValue;
            foreach (var item in items)
            {
                isWritten = isWritten && WriteItem(plan, element, item, index++);
            }
        }

        _items = around;
        Pop();
        Writer.WriteRaw("]"u8);
        return isWritten;
    }

    /// <summary>What the field has written; few fields of a request answer objects inside lists.</summary>
    private WrittenObjects WrittenAt(FieldPlan plan)
    {
        foreach (var (known, objects) in CollectionsMarshal.AsSpan(_written))
        {
            if (ReferenceEquals(known, plan))
            {
                return objects;
            }
        }

        var added = new WrittenObjects();
        (_written ??= new(1)).Add((plan, added));
        return added;
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
