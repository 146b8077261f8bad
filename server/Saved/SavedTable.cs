using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Access;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>The table of what is saved, in the file of keys.</summary>
internal static class SavedTable
{
    private const string Columns = "kind, name, version, id, text, title, saved_at, saved_by, retired_at";

    /// <summary>Finds what a reference names. Of several with the same text the newest that is not retired is found.</summary>
    public static SavedEntry? Find(SqliteConnection connection, SavedKind kind, SavedReference reference)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM saved WHERE kind = $kind AND "
            + (reference.Id.Length > 0 ? "id = $word ORDER BY retired_at IS NOT NULL, saved_at DESC LIMIT 1"
                : reference.Version is null ? "name = $word ORDER BY version DESC LIMIT 1" : "name = $word AND version = $version");
        command.Parameters.AddWithValue("$kind", FactCode.Of(kind));
        command.Parameters.AddWithValue("$word", reference.Id.Length > 0 ? reference.Id : reference.Name);
        command.Parameters.AddWithValue("$version", reference.Version ?? 0);
        return Read(command).FirstOrDefault();
    }

    /// <summary>The newest version of everything that is not retired, by name.</summary>
    public static IReadOnlyList<SavedEntry> Newest(SqliteConnection connection, SavedKind kind)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM saved AS s WHERE kind = $kind AND retired_at IS NULL AND version = (SELECT max(version) FROM saved WHERE kind = s.kind AND name = s.name) ORDER BY name";
        command.Parameters.AddWithValue("$kind", FactCode.Of(kind));
        return Read(command);
    }

    /// <summary>All versions of a name, the newest first, those included that are retired.</summary>
    public static IReadOnlyList<SavedEntry> Versions(SqliteConnection connection, SavedKind kind, string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM saved WHERE kind = $kind AND name = $name ORDER BY version DESC";
        command.Parameters.AddWithValue("$kind", FactCode.Of(kind));
        command.Parameters.AddWithValue("$name", name);
        return Read(command);
    }

    /// <summary>How many versions there are of everything.</summary>
    public static long Count(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM saved";
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Adds a version.</summary>
    public static void Add(SqliteConnection connection, SavedEntry entry)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO saved ({Columns}) VALUES ($kind, $name, $version, $id, $text, $title, $at, $by, NULL)";
        command.Parameters.AddWithValue("$kind", FactCode.Of(entry.Kind));
        command.Parameters.AddWithValue("$name", entry.Name);
        command.Parameters.AddWithValue("$version", entry.Version);
        command.Parameters.AddWithValue("$id", entry.Id);
        command.Parameters.AddWithValue("$text", entry.Text);
        command.Parameters.AddWithValue("$title", (object?)entry.Title ?? DBNull.Value);
        command.Parameters.AddWithValue("$at", entry.SavedAt);
        command.Parameters.AddWithValue("$by", entry.SavedBy);
        command.ExecuteNonQuery();
    }

    /// <summary>Retires every version of a name.</summary>
    public static void Retire(SqliteConnection connection, SavedKind kind, string name, DateTimeOffset time)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE saved SET retired_at = $time WHERE kind = $kind AND name = $name AND retired_at IS NULL";
        command.Parameters.AddWithValue("$time", AccessDatabase.Write(time));
        command.Parameters.AddWithValue("$kind", FactCode.Of(kind));
        command.Parameters.AddWithValue("$name", name);
        command.ExecuteNonQuery();
    }

    private static List<SavedEntry> Read(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var entries = new List<SavedEntry>();
        while (reader.Read())
        {
            entries.Add(new SavedEntry(
                FactCode.TryParse<SavedKind>(reader.GetString(0), out var kind) ? kind : throw new InvalidOperationException("Something of an unknown kind is saved."), reader.GetString(1), reader.GetInt32(2), reader.GetString(3), reader.GetString(4), reader.IsDBNull(5) ? null : reader.GetString(5), reader.GetString(6), reader.GetString(7), !reader.IsDBNull(8)));
        }

        return entries;
    }
}
