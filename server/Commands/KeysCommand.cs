using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Access.Keys;
using Jamsostek.Graph.Server.Options;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Makes, lists and revokes API keys. A running server of the same data directory knows at once.</summary>
internal static class KeysCommand
{
    /// <summary>Makes a key. It goes to standard output alone, so that a script can take it; what is to be known of it goes to standard error.</summary>
    public static Task<ExitCode> CreateAsync(ServerSettings settings, string name, string scopes, string? expires, string? regions, string? bases, Terminal terminal)
    {
        var now = TimeProvider.System.GetUtcNow();
        var (order, problem) = KeyOrder.Read(name, scopes, expires, regions, bases, now);
        if (order is null)
        {
            terminal.Error.WriteLine(problem);
            return Task.FromResult(ExitCode.BadUsage);
        }

        return RunAsync(settings, terminal, database =>
        {
            var text = ApiKeyText.Generate();
            var key = new ApiKey
            {
                Id = text.Id,
                Name = order.Name,
                Hash = ApiKeyHash.Of(text.Secret),
                Scopes = order.Scopes,
                Rows = order.Rows,
                CreatedAt = now,
                CreatedBy = AuditLog.CommandActor,
                ExpiresAt = order.ExpiresAt,
            };
            using var connection = database.Open();
            using var transaction = connection.BeginTransaction();
            KeyTable.Add(connection, key);
            new AuditLog(database, TimeProvider.System).Append(connection, new AuditEntry(AuditLog.CommandActor, null, "keys.create", key.Id, "DONE", $"{key.Name}: {Describe(key)}"));
            transaction.Commit();
            terminal.Error.WriteLine($"Key {key.Id} ({key.Name}): {Describe(key)}.");
            terminal.Error.WriteLine("It is shown this once and kept only as a hash:");
            terminal.Output.WriteLine(text.Reveal());
            return ExitCode.Done;
        });
    }

    /// <summary>Lists all keys, without their secrets, which nobody has.</summary>
    public static Task<ExitCode> ListAsync(ServerSettings settings, Terminal terminal) => RunAsync(settings, terminal, database =>
    {
        if (!database.Exists)
        {
            terminal.Error.WriteLine("There are no keys.");
            return ExitCode.Done;
        }

        using var connection = database.Open();
        var now = TimeProvider.System.GetUtcNow();
        foreach (var key in KeyTable.All(connection))
        {
            terminal.Output.WriteLine($"{key.Id}  {StateOf(key, now),-8}  {key.Name}");
            terminal.Output.WriteLine($"    {Describe(key)}");
            terminal.Output.WriteLine($"    made {AccessDatabase.Write(key.CreatedAt)} by {key.CreatedBy}, last used {(key.LastUsedAt is { } used ? AccessDatabase.Write(used) : "never")}");
        }

        return ExitCode.Done;
    });

    /// <summary>Revokes a key for ever.</summary>
    public static Task<ExitCode> RevokeAsync(ServerSettings settings, string id, Terminal terminal) => RunAsync(settings, terminal, database =>
    {
        if (database.Exists)
        {
            using var connection = database.Open();
            using var transaction = connection.BeginTransaction();
            if (KeyTable.Revoke(connection, id, TimeProvider.System.GetUtcNow()))
            {
                new AuditLog(database, TimeProvider.System).Append(connection, new AuditEntry(AuditLog.CommandActor, null, "keys.revoke", id, "DONE", null));
                transaction.Commit();
                terminal.Output.WriteLine($"Key {id} is revoked. A running server refuses it from now on.");
                return ExitCode.Done;
            }
        }

        terminal.Error.WriteLine($"There is no key {id} that still holds. The command keys list shows their ids.");
        return ExitCode.BadUsage;
    });

    private static Task<ExitCode> RunAsync(ServerSettings settings, Terminal terminal, Func<AccessDatabase, ExitCode> work)
    {
        var database = AccessDatabase.Of(settings);
        try
        {
            return Task.FromResult(work(database));
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"{database.Location} cannot be used: {fault.Message}");
            terminal.Error.WriteLine("See that the data directory can be written and that the file is one of ours.");
            return Task.FromResult(ExitCode.Impossible);
        }
    }

    private static string Describe(ApiKey key)
        => $"scopes {AccessScopes.Write(key.Scopes)}, regions {key.Rows.RegionsText ?? "all"}, bases {key.Rows.BasesText ?? "all"}, "
            + (key.ExpiresAt is { } end ? $"ends {AccessDatabase.Write(end)}" : "does not end");

    private static string StateOf(ApiKey key, DateTimeOffset now) => key.RevokedAt is not null ? "revoked" : key.IsInForce(now) ? "holds" : "expired";
}
