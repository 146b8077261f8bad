using System.Linq.Expressions;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Model;
using Microsoft.EntityFrameworkCore.Query;

namespace Jamsostek.Graph.Store.Rows;

/// <summary>The code that moves one column between a fact and a statement.</summary>
internal static class ColumnCode
{
    /// <summary>Binds the value of a column of a row: <c>statement.Bind(index, row.Property)</c>, or null where there is none.</summary>
    public static Expression Bind(RecordColumn column, Expression statement, Expression index, Expression row)
    {
        Expression value = Expression.Property(row, column.Property);
        if (column.Item is { } item)
        {
            return Expression.Call(typeof(ColumnCode), nameof(BindItem), typeArguments: null, statement, index, value, Expression.Constant(item));
        }

        var present = column.Property.PropertyType == column.ValueType ? value : Expression.Property(value, "Value");
        var bind = Expression.Call(statement, nameof(SqliteStatement.Bind), typeArguments: null, index, Convert(column.Conversion?.ConvertToProviderExpression, present));
        return CanBeNull(column.Property.PropertyType)
            ? Expression.IfThenElse(
                Expression.Equal(value, Expression.Constant(value: null, column.Property.PropertyType)),
                Expression.Call(statement, nameof(SqliteStatement.BindNull), typeArguments: null, index),
                bind)
            : bind;
    }

    /// <summary>Reads the value of a column, or of the neighbouring columns that make up a list.</summary>
    public static Expression Read(RecordColumn column, Expression statement, int index, int columns)
    {
        var first = Expression.Constant(index);
        if (column.Item is not null)
        {
            return Expression.Call(typeof(ColumnCode), nameof(ReadItems), typeArguments: null, statement, first, Expression.Constant(columns));
        }

        var stored = column.Conversion?.ProviderClrType ?? column.ValueType;
        var read = Expression.Call(statement, stored == typeof(string) ? nameof(SqliteStatement.Text) : stored.Name, typeArguments: null, first);
        Expression value = Expression.Convert(Convert(column.Conversion?.ConvertFromProviderExpression, read), column.Property.PropertyType);
        return CanBeNull(column.Property.PropertyType)
            ? Expression.Condition(
                Expression.Call(statement, nameof(SqliteStatement.IsNull), typeArguments: null, first),
                Expression.Constant(value: null, column.Property.PropertyType),
                value)
            : value;
    }

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    private static Expression Convert(LambdaExpression? conversion, Expression value) =>
        conversion is null ? value : ReplacingExpressionVisitor.Replace(conversion.Parameters[0], value, conversion.Body);

    private static void BindItem(SqliteStatement statement, int index, FactList<long?> list, int item)
    {
        if (item < list.Count && list[item] is { } value)
        {
            statement.Bind(index, value);
        }
        else
        {
            statement.BindNull(index);
        }
    }

    /// <summary>A list of which nothing is known is the empty list.</summary>
    private static FactList<long?> ReadItems(SqliteStatement statement, int first, int columns)
    {
        var items = new long?[columns];
        var known = false;
        for (var i = 0; i < columns; i++)
        {
            if (!statement.IsNull(first + i))
            {
                items[i] = statement.Int64(first + i);
                known = true;
            }
        }

        return known ? FactList.Create<long?>(items) : [];
    }
}
