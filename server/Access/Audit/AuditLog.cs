using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Access.Audit;

/// <summary>
/// The log of all writes. It only grows: the file refuses changes and removals. A write is entered before it begins and again when its outcome is known, so that what cannot be entered
/// is not done, and what broke off can be seen.
/// </summary>
internal sealed class AuditLog(AccessDatabase database, TimeProvider clock)
{
    private const int LongestText = 500;

    /// <summary>Whoever uses the command line.</summary>
    public static string CommandActor => $"command:{Environment.UserName}";

    /// <summary>Adds an entry.</summary>
    /// <exception cref="SqliteException">It cannot be written.</exception>
    public void Append(AuditEntry entry)
    {
        using var connection = database.Open();
        Append(connection, entry);
    }

    /// <summary>Adds an entry in the transaction of the write that it tells of.</summary>
    public void Append(SqliteConnection connection, AuditEntry entry)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO audit_log (at, actor, address, action, subject, outcome, detail) VALUES ($at, $actor, $address, $action, $subject, $outcome, $detail)";
        command.Parameters.AddWithValue("$at", AccessDatabase.Write(clock.GetUtcNow()));
        command.Parameters.AddWithValue("$actor", Clean(entry.Actor));
        command.Parameters.AddWithValue("$address", (object?)Clean(entry.Address) ?? DBNull.Value);
        command.Parameters.AddWithValue("$action", entry.Action);
        command.Parameters.AddWithValue("$subject", Clean(entry.Subject));
        command.Parameters.AddWithValue("$outcome", entry.Outcome);
        command.Parameters.AddWithValue("$detail", (object?)Clean(entry.Detail) ?? DBNull.Value);
        command.ExecuteNonQuery();
    }

    /// <summary>The last entries, oldest first.</summary>
    public IReadOnlyList<AuditEntry> Last(int count)
    {
        if (!database.Exists)
        {
            return [];
        }

        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT number, at, actor, address, action, subject, outcome, detail FROM audit_log ORDER BY number DESC LIMIT $count";
        command.Parameters.AddWithValue("$count", count);
        using var reader = command.ExecuteReader();
        var entries = new List<AuditEntry>();
        while (reader.Read())
        {
            entries.Add(new AuditEntry(reader.GetString(2), Text(reader, 3), reader.GetString(4), reader.GetString(5), reader.GetString(6), Text(reader, 7))
            {
                Number = reader.GetInt64(0),
                At = reader.GetString(1),
            });
        }

        entries.Reverse();
        return entries;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    // Names come from outside: control characters would forge lines where the log is printed.
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    private static string? Clean(string? text)
        => text is null ? null : new string([.. text.Take(LongestText).Select(static character => char.IsControl(character) ? '?' : character)]);
}
