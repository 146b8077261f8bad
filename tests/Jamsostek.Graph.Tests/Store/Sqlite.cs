using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Tests.Store;

/// <summary>Hand-written SQL on a file, past the product's own code.</summary>
internal static class Sqlite
{
    public static long Scalar(string path, string sql) => Convert.ToInt64(Value(path, sql));

    public static object? Value(string path, string sql)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False;Default Timeout=1");
        connection.Open();
        return connection;
    }
}
