using System.ComponentModel;
using System.Diagnostics;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Hosting;

/// <summary>
/// Trains the model of a data version in a process of its own, at the lowest priority, so that readers neither wait for it nor hold its memory. That process keeps the model in the record, where the
/// watch finds it. One at a time; it ends with the server.
/// </summary>
internal sealed partial class ModelTraining(ServerSettings settings, ILogger<ModelTraining> logger)
{
    private long _attempted;

    /// <summary>Trains unless a model was tried for this version or a later one.</summary>
    /// <param name="version">Number of the data version.</param>
    /// <param name="stopping">Ends the training.</param>
    public async Task TrainAsync(long version, CancellationToken stopping)
    {
        if (!settings.Get(SettingCatalogue.Retrain) || version <= _attempted)
        {
            return;
        }

        _attempted = version;
        using var process = new Process { StartInfo = Start() };
        LogTraining(logger, version);
        try
        {
            process.Start();
            process.PriorityClass = ProcessPriorityClass.Idle;
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException)
        {
            // A process that has ended by itself has no priority any more; one that could not start has said why.
            LogNotStarted(logger, failure.Message);
        }

        await WaitAsync(process, version, stopping);
    }

    private async Task WaitAsync(Process process, long version, CancellationToken stopping)
    {
        try
        {
            var errors = process.StandardError.ReadToEndAsync(stopping);
            _ = process.StandardOutput.ReadToEndAsync(stopping);
            await process.WaitForExitAsync(stopping);
            if (process.ExitCode != 0)
            {
                LogFailed(logger, version, (await errors).Trim());
            }
        }
        catch (OperationCanceledException)
        {
            // What it has not kept yet is not written.
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            LogFailed(logger, version, "it did not start");
        }
    }

    private ProcessStartInfo Start()
    {
        var program = Environment.ProcessPath ?? "dotnet";
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(typeof(ModelTraining).Assembly.Location);
        }

        foreach (var argument in (string[])["train", "--without-evaluation", "--data", settings.Get(SettingCatalogue.DataDirectory)])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    [LoggerMessage(EventId = 20, Level = LogLevel.Information, Message = "Training the projection model of data version {Version} in a process of its own")]
    private static partial void LogTraining(ILogger logger, long version);

    [LoggerMessage(EventId = 21, Level = LogLevel.Warning, Message = "The process that trains the projection model: {Reason}")]
    private static partial void LogNotStarted(ILogger logger, string reason);

    [LoggerMessage(EventId = 22, Level = LogLevel.Warning, Message = "The projection model of data version {Version} was not trained: {Reason}")]
    private static partial void LogFailed(ILogger logger, long version, string reason);
}
