using System.Reflection;
using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Store.Migrations;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jamsostek.Graph.Store.Model;

/// <summary>Brings a file to the newest schema in one transaction, after making sure that it is ours.</summary>
/// <remarks>
/// EF Core's own <c>Migrate</c> guards itself by a row in a lock table. A process that is killed leaves that row behind, and every later start waits for it forever.
/// SQLite's own write lock ends with the process. The scripts are run as they are: EF Core would need its model, which takes a second or two to build, to say the same.
/// </remarks>
internal static class SchemaUpgrade
{
    private static readonly IReadOnlyList<string> Known =
    [
        .. typeof(SchemaUpgrade).Assembly.GetTypes().Select(static type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal),
    ];

    /// <summary>The history as EF Core keeps it, so that its tools can read a record.</summary>
    private const string History =
        $"CREATE TABLE IF NOT EXISTS \"{HistoryRepository.DefaultTableName}\" (\"MigrationId\" TEXT NOT NULL CONSTRAINT \"PK_{HistoryRepository.DefaultTableName}\" PRIMARY KEY, \"ProductVersion\" TEXT NOT NULL)";

    public static RecordError? Run(RecordConnection connection, string path)
    {
        var isEmpty = connection.Scalar("SELECT count(*) FROM sqlite_master") == 0;
        if (!isEmpty && connection.Scalar("PRAGMA application_id") != RecordConnection.ApplicationId)
        {
            return RecordErrors.Foreign(path);
        }

        connection.Execute("PRAGMA journal_mode = WAL");

        // Asked first and without a lock, so that a current record opens while another process writes to it.
        return Applied(connection).SequenceEqual(Known, StringComparer.Ordinal) ? null : Upgrade(connection, path);
    }

    /// <summary>SQLite changes a constraint by making the table anew. What refers to it must not be held to it meanwhile; that can be said only outside a transaction.</summary>
    private static RecordError? Upgrade(RecordConnection connection, string path)
    {
        connection.Execute("PRAGMA foreign_keys = OFF");
        var error = UpgradeWhole(connection, path);
        connection.Execute("PRAGMA foreign_keys = ON");
        return error;
    }

    private static RecordError? UpgradeWhole(RecordConnection connection, string path)
    {
        using var transaction = connection.BeginWrite();
        var applied = Applied(connection);
        if (applied.Except(Known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            return RecordErrors.Newer(path, unknown);
        }

        if (applied.Count < Known.Count)
        {
            connection.Execute($"PRAGMA application_id = {RecordConnection.ApplicationId}; {History}");
            foreach (var migration in Known.Except(applied, StringComparer.Ordinal))
            {
                connection.Execute($"{MigrationScript.Read(migration)}; INSERT INTO \"{HistoryRepository.DefaultTableName}\" VALUES ('{migration}', '{ProductInfo.GetVersion()}')");
            }

            transaction.Commit();
        }

        return null;
    }

    private static List<string> Applied(RecordConnection connection)
    {
        var applied = new List<string>();
        if (connection.Scalar($"SELECT count(*) FROM sqlite_master WHERE name = '{HistoryRepository.DefaultTableName}'") > 0)
        {
            using var statement = connection.Prepare($"SELECT \"MigrationId\" FROM \"{HistoryRepository.DefaultTableName}\" ORDER BY 1");
            while (statement.Step())
            {
                applied.Add(statement.Text(0));
            }
        }

        return applied;
    }
}
