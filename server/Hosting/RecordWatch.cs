using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api.Outlooks;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Server.Imports;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Store.Versions;

namespace Jamsostek.Graph.Server.Hosting;

/// <summary>
/// Looks for data versions that another process publishes, and serves them: the new snapshot is made beside the old one
/// and swapped in whole, so that no request waits or fails.
/// </summary>
internal sealed partial class RecordWatch(
    DataSource data, ServerSettings settings, ServerInstruments instruments, ModelTraining training, TimeProvider clock, ILogger<RecordWatch> logger)
{
    private Task _training = Task.CompletedTask;

    /// <summary>Serves a version from now on.</summary>
    public void Serve(LoadedVersion loaded)
    {
        long began = clock.GetTimestamp();
        var snapshot = loaded.ToSnapshot();
        bool isFirst = data.Holder.Current is null;
        if (!isFirst)
        {
            MakeReady(snapshot);
        }

        if (data.Holder.Publish(snapshot))
        {
            instruments.VersionLoaded();
            LogServing(logger, loaded.Version.Number, loaded.Version.Rows, clock.GetElapsedTime(began).TotalMilliseconds);
        }

        // Of the first version there is no older one to read meanwhile: what asks for no cube is answered already.
        _ = Task.Run(() =>
        {
            MakeReady(snapshot);

            // Reading a million rows and sorting them took several times the room that holding them does. The server may run for months: it gives back now what it will not need again.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        });
    }

    /// <summary>Makes the columns of every cube, a million rows among them, and opens the model, so that no request has to wait for them.</summary>
    private static void MakeReady(Snapshot snapshot)
    {
        foreach (var cube in CubeCatalogue.All)
        {
            _ = snapshot.Cubes[cube].LatestMonth();
        }

        OutlookPreparation.Prepare(snapshot);
    }

    /// <summary>Looks again and again until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var pause = new PeriodicTimer(settings.Get(SettingCatalogue.WatchInterval), clock);
        try
        {
            while (await pause.WaitForNextTickAsync(stopping))
            {
                await LookOnceAsync(stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await _training;
            LogEnded(logger);
        }
    }

    // A fault in one look must not end all later ones: the server would go on with old data and nobody would know.
    private async Task LookOnceAsync(CancellationToken stopping)
    {
        try
        {
            await LookAsync(stopping);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(logger, fault);
        }
    }

    private async Task LookAsync(CancellationToken stopping)
    {
        await LookForModelAsync(stopping);

        var versions = await data.Store.ListVersionsAsync(stopping);
        if (!versions.Succeeded)
        {
            LogUnreadable(logger, versions.Error.Message);
            return;
        }

        if (versions.Value is [.., var newest] && newest.Number > (data.Holder.Current?.Version.Number ?? 0))
        {
            var loaded = await data.Store.LoadAsync(newest.Number, stopping);
            if (loaded.Succeeded)
            {
                Serve(loaded.Value);
            }
            else
            {
                LogUnreadable(logger, loaded.Error.Message);
            }
        }
    }

    /// <summary>Takes over a model that was trained since for the version in memory, and has one trained where it has none of its own, or one that another program wrote and this one cannot read.</summary>
    private async Task LookForModelAsync(CancellationToken stopping)
    {
        if (data.Holder.Current is not { } current)
        {
            return;
        }

        var hash = await data.Store.ModelHashAsync(current.Version.Number, stopping);
        if (hash.Succeeded && hash.Value != (current.Model?.Hash ?? ""))
        {
            var loaded = await data.Store.LoadAsync(current.Version.Number, stopping);
            if (loaded.Succeeded)
            {
                Serve(loaded.Value);
            }
        }
        else if (_training.IsCompleted && (current.Model?.DataVersion != current.Version.Number || !OutlookPreparation.HasModel(current)))
        {
            _training = training.TrainAsync(current.Version.Number, stopping);
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Serving data version {Version} with {Facts} facts; its snapshot was made in {Milliseconds:0} ms")]
    private static partial void LogServing(ILogger logger, long version, long facts, double milliseconds);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "The record cannot be read; the version in memory is served on: {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string reason);

    [LoggerMessage(EventId = 8, Level = LogLevel.Error, Message = "Looking for a new data version failed; the version in memory is served on")]
    private static partial void LogFault(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 3, Level = LogLevel.Debug, Message = "The record is no longer watched")]
    private static partial void LogEnded(ILogger logger);
}
