using Jamsostek.Graph.Store;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>The seed data as a user of SQL has them: one version in a SQLite file of its own, published once for all tests.</summary>
internal static class SeedDatabase
{
    private static readonly Lazy<Task<string>> Published = new(() => PublishAsync(withModel: false));
    private static readonly Lazy<Task<string>> Projected = new(() => PublishAsync(withModel: true));

    /// <summary>What a query answers in its only row and column.</summary>
    /// <param name="sql">The query.</param>
    /// <param name="withModel">Whether it reads what the trained model says.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<string> ScalarAsync(string sql, bool withModel, CancellationToken cancellation)
    {
        await using var connection = new SqliteConnection($"Data Source={await (withModel ? Projected : Published).Value};Mode=ReadOnly");
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (string)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static async Task<string> PublishAsync(bool withModel)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("jamsostek-questions-").FullName, "record.db");
        var store = (await RecordStore.OpenAsync(new RecordOptions { Path = path })).Value!;
        var published = await store.PublishAsync(SeedRecord.Facts);
        if (published.Succeeded && withModel)
        {
            var kept = await store.KeepModelAsync(SeedOutlooks.Trained.Model, SeedOutlooks.Trained.Months);
            return kept.Succeeded ? path : throw new InvalidOperationException(kept.Error!.Message);
        }

        return published.Succeeded ? path : throw new InvalidOperationException(published.Error!.Message);
    }
}
