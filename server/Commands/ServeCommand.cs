using System.Net.Sockets;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Imports;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Pages;
using Jamsostek.Graph.Store;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Serves the API until the process is told to stop.</summary>
internal static partial class ServeCommand
{
    public static async Task<ExitCode> RunAsync(ServerSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        var record = await DataRecord.OpenAsync(settings, TimeProvider.System, cancellation);
        if (!record.Succeeded)
        {
            return Import.Fail(record.Error, terminal);
        }

        var holder = new SnapshotHolder(settings.Get(SettingCatalogue.HeldVersions));
        await using var output = Console.OpenStandardOutput();
        await using var app = ServerHost.Build(settings, services => DataGraph.Build(
            holder, settings, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<GraphView>>()), output, new DataSource(record.Value, holder),
            PageFiles.Folder);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception taken) when (taken is IOException or SocketException)
        {
            await terminal.Error.WriteLineAsync($"The server cannot listen at {settings.Get(SettingCatalogue.Urls)}: {taken.Message}");
            await terminal.Error.WriteLineAsync("Stop what listens there, or choose another address with --urls.");
            return ExitCode.Impossible;
        }

        LogListening(app.Logger, string.Join(", ", app.Urls));
        return await ServeDataAsync(app, record.Value, settings, terminal);
    }

    private static async Task<ExitCode> ServeDataAsync(WebApplication app, RecordStore store, ServerSettings settings, Terminal terminal)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        var watch = app.Services.GetRequiredService<RecordWatch>();
        try
        {
            if (await LoadAsync(store, watch, settings, terminal, stopping) is { } failure)
            {
                await app.StopAsync(CancellationToken.None);
                return failure;
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            LogStoppedEarly(app.Logger);
        }

        var watching = watch.RunAsync(stopping);
        await app.WaitForShutdownAsync(CancellationToken.None);
        await watching;
        return ExitCode.Done;
    }

    /// <summary>Serves the current version; an empty record is filled from the seed data first.</summary>
    private static async Task<ExitCode?> LoadAsync(RecordStore store, RecordWatch watch, ServerSettings settings, Terminal terminal, CancellationToken stopping)
    {
        var loaded = await store.LoadAsync(null, stopping);
        if (loaded.Succeeded)
        {
            watch.Serve(loaded.Value);
            return null;
        }

        if (!DataRecord.IsEmpty(loaded.Error))
        {
            return Import.Fail(loaded.Error, terminal);
        }

        var seeded = await Import.SeedAsync(store, settings, terminal, stopping);
        if (seeded.Loaded is { } version)
        {
            watch.Serve(version);
        }

        return seeded.Failure;
    }

    [LoggerMessage(EventId = 4, Level = LogLevel.Information, Message = "Listening at {Addresses}; the API is at /graphql")]
    private static partial void LogListening(ILogger logger, string addresses);

    [LoggerMessage(EventId = 5, Level = LogLevel.Information, Message = "Stopped before the data were loaded; the record holds no half version")]
    private static partial void LogStoppedEarly(ILogger logger);
}
