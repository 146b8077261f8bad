using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Jamsostek.Graph.Store.Rows;

/// <summary>A prepared statement that values are bound to and read from without boxing. Parameters count from 1, columns from 0, as SQLite counts them.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;
    private readonly TextPool _texts;
    private byte[] _utf8 = new byte[256];

    public SqliteStatement(SqliteConnection connection, TextPool texts, string sql)
    {
        _texts = texts;
        _connection = connection.Handle ?? throw new ArgumentException("The connection is not open.", nameof(connection));
        Check(raw.sqlite3_prepare_v2(_connection, sql, out _statement));
    }

    public void BindNull(int index) => Check(raw.sqlite3_bind_null(_statement, index));

    public void Bind(int index, long value) => Check(raw.sqlite3_bind_int64(_statement, index, value));

    public void Bind(int index, int value) => Bind(index, (long)value);

    public void Bind(int index, bool value) => Bind(index, value ? 1L : 0L);

    public void Bind(int index, double value) => Check(raw.sqlite3_bind_double(_statement, index, value));

    public void Bind(int index, long? value)
    {
        if (value is { } known)
        {
            Bind(index, known);
        }
        else
        {
            BindNull(index);
        }
    }

    public void Bind(int index, double? value)
    {
        if (value is { } known)
        {
            Bind(index, known);
        }
        else
        {
            BindNull(index);
        }
    }

    public void Bind(int index, string value)
    {
        var longest = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (_utf8.Length < longest)
        {
            _utf8 = new byte[longest];
        }

        Check(raw.sqlite3_bind_text(_statement, index, _utf8.AsSpan(0, Encoding.UTF8.GetBytes(value, _utf8))));
    }

    public void Bind(int index, ReadOnlySpan<byte> value) => Check(raw.sqlite3_bind_blob(_statement, index, value));

    /// <summary>Runs to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            Check(code);
        }

        return code == raw.SQLITE_ROW;
    }

    /// <summary>Runs a statement that gives no row, and makes it ready to run again.</summary>
    public void Execute()
    {
        Step();
        Reset();
    }

    /// <summary>Makes a statement ready to run again; what is bound to it stays bound.</summary>
    public void Reset() => Check(raw.sqlite3_reset(_statement));

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public long Int64(int column) => raw.sqlite3_column_int64(_statement, column);

    public int Int32(int column) => checked((int)Int64(column));

    public bool Boolean(int column) => Int64(column) != 0;

    public double Double(int column) => raw.sqlite3_column_double(_statement, column);

    /// <summary>A text; the record is kept as UTF-8, so that its bytes are read as they lie there.</summary>
    public string Text(int column) => _texts.Of(raw.sqlite3_column_blob(_statement, column));

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    public void Dispose() => _statement?.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection);
}
