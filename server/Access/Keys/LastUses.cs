using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Access.Keys;

/// <summary>Remembers when keys were last used, and writes it now and then, so that no request waits for a write.</summary>
internal sealed partial class LastUses(AccessDatabase database, TimeProvider clock, ILogger<LastUses> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _uses = new(StringComparer.Ordinal);

    /// <summary>Notes a use.</summary>
    public void Note(string id, DateTimeOffset time) => _uses[id] = time;

    /// <summary>Writes what was noted since the last time.</summary>
    public void Flush()
    {
        var uses = _uses.ToArray();
        if (uses.Length == 0)
        {
            return;
        }

        try
        {
            using var connection = database.Open();
            KeyTable.NoteUses(connection, uses);
            foreach (var use in uses)
            {
                // Stays when it was used again meanwhile.
                _uses.TryRemove(use);
            }
        }
        catch (SqliteException fault)
        {
            LogUnwritten(logger, fault.Message);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Flush();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var pause = new PeriodicTimer(Pause, clock);
        try
        {
            while (await pause.WaitForNextTickAsync(stoppingToken))
            {
                Flush();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            LogEnded(logger);
        }
    }

    [LoggerMessage(EventId = 21, Level = LogLevel.Warning, Message = "When keys were last used cannot be written now; it is tried again: {Reason}")]
    private static partial void LogUnwritten(ILogger logger, string reason);

    [LoggerMessage(EventId = 22, Level = LogLevel.Debug, Message = "The uses of keys are no longer noted")]
    private static partial void LogEnded(ILogger logger);
}
