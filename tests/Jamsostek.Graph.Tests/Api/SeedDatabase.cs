using Jamsostek.Graph.Store;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>The seed data as a user of SQL has them: one version in a SQLite file of its own, published once for all tests.</summary>
internal static class SeedDatabase
{
    private static readonly Lazy<Task<string>> Published = new(PublishAsync);

    /// <summary>What a query answers in its only row and column.</summary>
    public static async Task<string> ScalarAsync(string sql, CancellationToken cancellation)
    {
        await using var connection = new SqliteConnection($"Data Source={await Published.Value};Mode=ReadOnly");
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (string)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static async Task<string> PublishAsync()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("jamsostek-questions-").FullName, "record.db");
        var store = (await RecordStore.OpenAsync(new RecordOptions { Path = path })).Value!;
        var published = await store.PublishAsync(SeedRecord.Facts);
        return published.Succeeded ? path : throw new InvalidOperationException(published.Error!.Message);
    }
}
