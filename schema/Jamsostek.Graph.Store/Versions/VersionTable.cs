using System.Globalization;
using System.Text.Json;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Rows;

namespace Jamsostek.Graph.Store.Versions;

/// <summary>The table of versions.</summary>
internal static class VersionTable
{
    private const string Select = "SELECT number, content_hash, published_at, note, counts FROM data_versions";

    public static DataVersion? Current(RecordConnection connection)
    {
        using var statement = connection.Prepare($"{Select} ORDER BY number DESC LIMIT 1");
        return statement.Step() ? Read(statement) : null;
    }

    public static DataVersion? Find(RecordConnection connection, long number)
    {
        using var statement = connection.Prepare($"{Select} WHERE number = ?1");
        statement.Bind(1, number);
        return statement.Step() ? Read(statement) : null;
    }

    public static IReadOnlyList<DataVersion> All(RecordConnection connection)
    {
        using var statement = connection.Prepare($"{Select} ORDER BY number");
        var versions = new List<DataVersion>();
        while (statement.Step())
        {
            versions.Add(Read(statement));
        }

        return versions;
    }

    public static void Add(RecordConnection connection, DataVersion version)
    {
        using var statement = connection.Prepare("INSERT INTO data_versions (number, content_hash, published_at, note, counts) VALUES (?1, ?2, ?3, ?4, ?5)");
        statement.Bind(1, version.Number);
        statement.Bind(2, version.ContentHash);
        statement.Bind(3, version.PublishedAt.ToString("O", CultureInfo.InvariantCulture));
        if (version.Note is { } note)
        {
            statement.Bind(4, note);
        }

        statement.Bind(5, JsonSerializer.Serialize(version.Counts.ToDictionary(static count => count.Table, static count => count.Rows)));
        statement.Execute();
    }

    private static DataVersion Read(SqliteStatement statement)
    {
        var counts = JsonSerializer.Deserialize<Dictionary<string, int>>(statement.Text(4)) ?? [];
        return new DataVersion(
            statement.Int64(0),
            statement.Text(1),
            DateTimeOffset.ParseExact(statement.Text(2), "O", CultureInfo.InvariantCulture),
            statement.IsNull(3) ? null : statement.Text(3),
            FactList.Create<TableCount>([.. counts.Select(static count => new TableCount(count.Key, count.Value))]));
    }
}
