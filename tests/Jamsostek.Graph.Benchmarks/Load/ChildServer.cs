using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Jamsostek.Graph.Benchmarks.Load;

/// <summary>A server in a process of its own, so that its processor time and memory can be told from the load's.</summary>
internal sealed class ChildServer : IDisposable
{
    private const int MostTries = 1_800;

    private readonly Process _process;

    private ChildServer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Processor time used so far, seconds.</summary>
    public double ProcessorSeconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
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
    public static async Task<ChildServer> StartAsync(string assembly, Func<Uri, string[]> arguments, string ready)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, assembly), .. arguments(address)])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException($"{assembly} does not start.");
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = address };
        for (var tries = 0; tries < MostTries && !process.HasExited; tries++)
        {
            if (await AnswersAsync(http, ready))
            {
                return new ChildServer(process, address);
            }

            await Task.Delay(100);
        }

        process.Kill();
        throw new InvalidOperationException($"{assembly} does not answer.");
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
        _process.Kill();
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
