using System.Globalization;
using Jamsostek.Graph.Analytics.Policies;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Access.Keys;

/// <summary>The table of keys.</summary>
internal static class KeyTable
{
    private const string Columns = "id, name, secret_hash, scopes, regions, bases, created_at, created_by, expires_at, revoked_at, last_used_at";

    /// <summary>All keys, oldest first, those included that hold no longer.</summary>
    public static IReadOnlyList<ApiKey> All(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM api_keys ORDER BY created_at, id";
        using var reader = command.ExecuteReader();
        var keys = new List<ApiKey>();
        while (reader.Read())
        {
            keys.Add(Read(reader));
        }

        return keys;
    }

    /// <summary>Adds a key.</summary>
    public static void Add(SqliteConnection connection, ApiKey key)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO api_keys ({Columns}) VALUES ($id, $name, $hash, $scopes, $regions, $bases, $created, $by, $expires, NULL, NULL)";
        command.Parameters.AddWithValue("$id", key.Id);
        command.Parameters.AddWithValue("$name", key.Name);
        command.Parameters.AddWithValue("$hash", key.Hash.ToArray());
        command.Parameters.AddWithValue("$scopes", AccessScopes.Write(key.Scopes));
        command.Parameters.AddWithValue("$regions", (object?)key.Rows.RegionsText ?? DBNull.Value);
        command.Parameters.AddWithValue("$bases", (object?)key.Rows.BasesText ?? DBNull.Value);
        command.Parameters.AddWithValue("$created", AccessDatabase.Write(key.CreatedAt));
        command.Parameters.AddWithValue("$by", key.CreatedBy);
        command.Parameters.AddWithValue("$expires", key.ExpiresAt is { } expires ? AccessDatabase.Write(expires) : DBNull.Value);
        command.ExecuteNonQuery();
    }

    /// <summary>Revokes a key for ever.</summary>
    /// <returns>Whether there was such a key that was not revoked yet.</returns>
    public static bool Revoke(SqliteConnection connection, string id, DateTimeOffset time)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE api_keys SET revoked_at = $time WHERE id = $id AND revoked_at IS NULL";
        command.Parameters.AddWithValue("$time", AccessDatabase.Write(time));
        command.Parameters.AddWithValue("$id", id);
        return command.ExecuteNonQuery() == 1;
    }

    /// <summary>Notes when keys were last used.</summary>
    public static void NoteUses(SqliteConnection connection, IEnumerable<KeyValuePair<string, DateTimeOffset>> uses)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var (id, time) in uses)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE api_keys SET last_used_at = max(coalesce(last_used_at, ''), $time) WHERE id = $id";
            command.Parameters.AddWithValue("$time", AccessDatabase.Write(time));
            command.Parameters.AddWithValue("$id", id);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static ApiKey Read(SqliteDataReader row)
    {
        // A row that was damaged, or written by hand, allows nothing and shows nothing.
        bool isWhole = RowPolicy.TryParse(Text(row, 4), Text(row, 5), out var rows, out _) & AccessScopes.TryRead(row.GetString(3), out var scopes);
        return new ApiKey
        {
            Id = row.GetString(0),
            Name = row.GetString(1),
            Hash = [.. row.GetFieldValue<byte[]>(2)],
            Scopes = isWhole ? scopes : AccessScope.None,
            Rows = rows ?? RowPolicy.Of([], []),
            CreatedAt = Time(row, 6) ?? default,
            CreatedBy = row.GetString(7),
            ExpiresAt = Time(row, 8),
            RevokedAt = Time(row, 9),
            LastUsedAt = Time(row, 10),
        };
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTimeOffset? Time(SqliteDataReader row, int column)
        => row.IsDBNull(column) ? null : DateTimeOffset.ParseExact(row.GetString(column), AccessDatabase.TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
