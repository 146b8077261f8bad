using System.Text.Json;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Access.Keys;
using Jamsostek.Graph.Server.Embedding;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Saved;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Issues an embed token under a key, which takes it back when it is revoked. The token goes to standard output alone.</summary>
internal static class EmbedTokenCommand
{
    public static Task<ExitCode> RunAsync(ServerSettings settings, string key, string order, Terminal terminal)
    {
        var database = AccessDatabase.Of(settings);
        try
        {
            return Task.FromResult(Issue(settings, database, key, order, terminal));
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"{database.Location} cannot be used: {fault.Message}");
            return Task.FromResult(ExitCode.Impossible);
        }
    }

    private static ExitCode Issue(ServerSettings settings, AccessDatabase database, string id, string order, Terminal terminal)
    {
        var clock = TimeProvider.System;
        using var keys = new KeyDirectory(database, NullLogger<KeyDirectory>.Instance);
        if (keys.Find(id).Key is not { } key || !key.IsInForce(clock.GetUtcNow()) || !key.Principal.May(EmbedTokens.Needed))
        {
            terminal.Error.WriteLine($"There is no key {id} that holds and has the scopes read and save. The command keys list shows them.");
            return ExitCode.BadUsage;
        }

        using var json = Parse(order);
        var audit = new AuditLog(database, clock);
        using var library = new SavedLibrary(database, audit, settings, clock, NullLogger<SavedLibrary>.Instance);
        var problem = json is null ? SavedProblems.NotJson : null;
        if (json is null || new EmbedTokenOrders(library, settings, clock).Read(json.RootElement, key.Principal, out problem) is not { } token)
        {
            terminal.Error.WriteLine(problem!.Detail);
            terminal.Error.WriteLine(problem.Hint);
            return ExitCode.BadUsage;
        }

        // The log names who typed the command; the token its key.
        audit.Append(new AuditEntry(AuditLog.CommandActor, null, "embed-tokens.order", token.View, "DONE", $"{token.Id} under key {id}"));
        terminal.Output.WriteLine(new EmbedTokens(new EmbedSecret(settings, database), keys, audit, clock, NullLogger<EmbedTokens>.Instance).Issue(token, null));
        return ExitCode.Done;
    }

    private static JsonDocument? Parse(string order)
    {
        try
        {
            var json = JsonDocument.Parse(order, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 16 });
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                return json;
            }

            json.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
