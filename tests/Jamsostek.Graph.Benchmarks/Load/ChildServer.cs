using System.Diagnostics;
using System.Globalization;

namespace Jamsostek.Graph.Benchmarks.Load;

/// <summary>A server in a process of its own, so that its processor time and memory can be told from the load's.</summary>
internal sealed class ChildServer : IDisposable
{
    private const int MostTries = 1_800;

    private readonly Process _process;
    private readonly Func<double>? _others;

    private ChildServer(Process process, Uri address, Func<double>? others) => (_process, Address, _others) = (process, address, others);

    public Uri Address { get; }

    /// <summary>Processor time used so far, by its own processes and by others that work for it, seconds.</summary>
    public double ProcessorSeconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds + ProcessTimes.OfChildren(_process.Id) + (_others?.Invoke() ?? 0);
        }
    }

    /// <summary>Resident memory, MiB.</summary>
    public double ResidentMiB
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Starts a program of this folder and waits until it answers.</summary>
    /// <param name="assembly">Its assembly, such as <c>Jamsostek.Graph.Server.dll</c>.</param>
    /// <param name="arguments">Makes its arguments from the address that it shall listen at.</param>
    /// <param name="ready">A path that answers 200 once it is ready.</param>
    public static Task<ChildServer> StartAsync(string assembly, Func<Uri, string[]> arguments, string ready) =>
        StartAsync(assembly, address => new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments(address)]), ready, others: null);

    /// <summary>Starts any program and waits until it answers.</summary>
    /// <param name="name">What it is called when it fails.</param>
    /// <param name="program">Makes what is started from the address that it shall listen at.</param>
    /// <param name="ready">A path that answers 200 once it is ready.</param>
    /// <param name="others">Processor time of other processes that work for it so far, seconds; null for none.</param>
    public static async Task<ChildServer> StartAsync(string name, Func<Uri, ProcessStartInfo> program, string ready, Func<double>? others)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{LocalPort.Free()}"));
        var start = program(address);
        (start.UseShellExecute, start.RedirectStandardOutput, start.RedirectStandardError) = (false, true, true);
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{name} does not start.");
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = address };
        for (var tries = 0; tries < MostTries && !process.HasExited; tries++)
        {
            if (await AnswersAsync(http, ready))
            {
                return new ChildServer(process, address, others);
            }

            await Task.Delay(100);
        }

        process.Kill(entireProcessTree: true);
        throw new InvalidOperationException($"{name} does not answer.");
    }

    /// <summary>Waits until the server has nothing to do: what it still computes for requests that nobody waits for any more would disturb the next measurement.</summary>
    public async Task IdleAsync()
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var before = ProcessorSeconds;
            await Task.Delay(100);
            if (ProcessorSeconds - before < 0.02)
            {
                return;
            }
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient http, string path)
    {
        try
        {
            using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
            return false;
        }
    }
}
