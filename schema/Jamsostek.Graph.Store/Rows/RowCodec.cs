using System.Collections.Immutable;
using System.Linq.Expressions;
using Jamsostek.Graph.Store.Model;

namespace Jamsostek.Graph.Store.Rows;

/// <summary>Writes facts as rows and reads them back. The code for writing, and that for reading, is compiled from the table's declaration when it is first needed.</summary>
/// <typeparam name="T">Type of the facts.</typeparam>
internal sealed class RowCodec<T>
{
    private const int RowsBetweenReports = 500;
    private readonly string _insert;
    private readonly string _select;
    private readonly Lazy<Action<SqliteStatement, T>> _bind;
    private readonly Lazy<Func<SqliteStatement, T>> _read;

    public RowCodec(string table, ImmutableArray<RecordColumn> columns)
    {
        var names = string.Join(", ", columns.Select(static column => $"\"{column.Name}\""));
        var parameters = string.Join(", ", Enumerable.Range(1, columns.Length + 2).Select(static index => $"?{index}"));
        _insert = $"INSERT INTO \"{table}\" (data_version, ordinal, {names}) VALUES ({parameters})";
        _select = $"SELECT {names} FROM \"{table}\" WHERE data_version = ?1 ORDER BY ordinal";
        _bind = new(() => Binder(columns));
        _read = new(() => Reader(columns));
    }

    public void Write(RecordConnection connection, long version, IReadOnlyList<T> rows, RowsWritten written)
    {
        using var statement = connection.Prepare(_insert);
        statement.Bind(1, version);
        var bind = _bind.Value;
        var reported = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            statement.Bind(2, i);
            bind(statement, rows[i]);
            statement.Execute();
            if (i + 1 - reported == RowsBetweenReports)
            {
                written(i + 1 - reported);
                reported = i + 1;
            }
        }

        written(rows.Count - reported);
    }

    public IReadOnlyList<T> Read(RecordConnection connection, long version)
    {
        using var statement = connection.Prepare(_select);
        statement.Bind(1, version);
        var read = _read.Value;
        var rows = new List<T>();
        while (statement.Step())
        {
            rows.Add(read(statement));
        }

        return rows;
    }

    private static Action<SqliteStatement, T> Binder(ImmutableArray<RecordColumn> columns)
    {
        var statement = Expression.Parameter(typeof(SqliteStatement), "statement");
        var row = Expression.Parameter(typeof(T), "row");
        var binds = columns.Select((column, i) => ColumnCode.Bind(column, statement, Expression.Constant(i + 3), row));
        return Expression.Lambda<Action<SqliteStatement, T>>(Expression.Block(binds), statement, row).Compile();
    }

    private static Func<SqliteStatement, T> Reader(ImmutableArray<RecordColumn> columns)
    {
        var statement = Expression.Parameter(typeof(SqliteStatement), "statement");
        var bindings = columns
            .Select(static (column, i) => (column, i))
            .GroupBy(static pair => pair.column.Property)
            .Select(group => Expression.Bind(group.Key, ColumnCode.Read(group.First().column, statement, group.First().i, group.Count())));
        return Expression.Lambda<Func<SqliteStatement, T>>(Expression.MemberInit(Expression.New(typeof(T)), bindings), statement).Compile();
    }
}
