using Jamsostek.Graph.Language.Execution.Bindings;
using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <content>Writing lists that are the rows of a table: fields that the list answers by column are read from it, and an item is only made where another field asks for it.</content>
internal sealed partial class Branch
{
    /// <summary>What is selected of the rows of a list; null where no field of it can be answered by column.</summary>
    private static SelectionPlan? RowsOf(FieldPlan plan, GraphQLType element) =>
        element.Nullable is ObjectType type && plan.SelectionFor(type) is { HasColumns: true } selection ? selection : null;

    /// <summary>The columns of a list by field, null for a field that each item is asked for; null as a whole where the list has none.</summary>
    private static RowColumn?[]? ColumnsOf(SelectionPlan selection, object items)
    {
        RowColumn?[]? columns = null;
        for (var i = 0; i < selection.Fields.Length; i++)
        {
            if (selection.Fields[i] is { HasColumns: true } field && field.Binding.ColumnOf(items) is { } column)
            {
                (columns ??= new RowColumn?[selection.Fields.Length])[i] = column;
            }
        }

        return columns;
    }

    /// <summary>Writes the rows of a list, none of them null.</summary>
    /// <returns>False when the list must be null; what was written of it is then the caller's to take back.</returns>
    private bool WriteRows(GraphQLType element, SelectionPlan selection, RowColumn?[] columns, IReadOnlyList<object?> list)
    {
        for (var row = 0; row < list.Count; row++)
        {
            if (row > 0)
            {
                Writer.WriteRaw(","u8);
                SetIndex(row);
            }

            var mark = Writer.Mark;
            if (!WriteRow(selection, columns, list, row) && !NullInstead(element, mark))
            {
                return false;
            }
        }

        return true;
    }

    private bool WriteRow(SelectionPlan selection, RowColumn?[] columns, IReadOnlyList<object?> list, int row)
    {
        if (MustStop())
        {
            return false;
        }

        var writer = Writer;
        var fields = selection.Fields.AsSpan();
        object? item = null;
        writer.WriteRaw("{"u8);
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            writer.WriteRaw(i == 0 ? field.Key.AsSpan(1) : field.Key);
            var isWritten = columns[i] is { } column ? column.Write(this, field, row) : field.Binding.Write(this, field, item ??= list[row]);
            if (!isWritten)
            {
                return false;
            }
        }

        writer.WriteRaw("}"u8);
        return true;
    }
}
