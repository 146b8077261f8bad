using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Jamsostek.Graph.Tests.Server.Commands;

/// <summary>The built program as a process of its own, as its users run it.</summary>
internal sealed class ServerProgram : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly Task _reading;
    private readonly List<(Func<string, bool> IsAwaited, TaskCompletionSource<string> Came)> _awaited = [];

    private ServerProgram(string workingFolder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, WorkingDirectory = workingFolder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Jamsostek.Graph.Server.dll"));
        Array.ForEach(arguments, start.ArgumentList.Add);
        // A million synthetic rows in each of these processes would prove nothing that one does not.
        start.Environment["JAMSOSTEK__SEED__SYNTHETICAGENCIES"] = "false";

        // Nor would a model trained beside each of them.
        start.Environment["JAMSOSTEK__PROJECTIONS__RETRAIN"] = "false";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _reading = Task.WhenAll(ReadAsync(_process.StandardOutput, _output), ReadAsync(_process.StandardError, _errors));
    }

    public string Output => Locked(_output);

    public string Errors => Locked(_errors);

    public static ServerProgram Start(string workingFolder, params string[] arguments) => new(workingFolder, new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    /// <summary>Runs a command to its end.</summary>
    public static Task<(int ExitCode, string Output, string Errors)> RunAsync(string workingFolder, params string[] arguments)
        => RunAsync(workingFolder, new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string workingFolder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var program = new ServerProgram(workingFolder, environment, arguments);
        return (await program.EndAsync(), program.Output, program.Errors);
    }

    /// <summary>Waits for a line of output or errors; fails when the program ends without it.</summary>
    public async Task<string> LineAsync(Func<string, bool> isAwaited)
    {
        var came = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_awaited)
        {
            if ((_output.ToString() + _errors).Split('\n').FirstOrDefault(isAwaited) is { } line)
            {
                return line;
            }

            _awaited.Add((isAwaited, came));
        }

        return await Task.WhenAny(came.Task, _reading) == came.Task ? await came.Task : throw new InvalidOperationException($"The program ended without the line. {Output}{Errors}");
    }

    /// <summary>Waits until a server listens and serves its data.</summary>
    /// <returns>Its address.</returns>
    public async Task<Uri> ServingAsync()
    {
        string listening = await LineAsync(line => line.Contains("Listening at ", StringComparison.Ordinal));
        await LineAsync(line => line.Contains("Serving data version", StringComparison.Ordinal));
        return new Uri(listening.Split("Listening at ")[1].Split(';')[0]);
    }

    /// <summary>Asks the program to stop, as an orchestrator does.</summary>
    public void Terminate() => Signal(15);

    /// <summary>Ends the program at once, without any chance to tidy up.</summary>
    public void Kill() => Signal(9);

    /// <summary>Waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync();
        await _reading;
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Signal(int number)
    {
        if (SendSignal(_process.Id, number) != 0)
        {
            throw new InvalidOperationException("The program had ended before it could be told to.");
        }
    }

    private async Task ReadAsync(StreamReader from, StringBuilder into)
    {
        while (await from.ReadLineAsync() is { } line)
        {
            lock (_awaited)
            {
                into.Append(line).Append('\n');
                _awaited.FindAll(awaited => awaited.IsAwaited(line)).ForEach(awaited => awaited.Came.TrySetResult(line));
            }
        }
    }

    private string Locked(StringBuilder text)
    {
        lock (_awaited)
        {
            return text.ToString();
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
