using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

/// <summary>The server in a process of its own, with the seed data.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly HttpClient _client = new();
    private readonly string _data = Directory.CreateTempSubdirectory("jamsostek-browser-").FullName;
    private readonly int _port = FreePort();
    private Process? _process;

    /// <summary>Where it listens.</summary>
    public string Address => $"http://127.0.0.1:{_port.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The folder of the built page.</summary>
    public static string Pages => Path.Combine(Path.GetDirectoryName(Program)!, "explorer");

    private static string Root { get; } = FindRoot();

    private static string Program { get; } = Path.Combine(
        Root, "server", "bin", AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug", "net10.0", "Jamsostek.Graph.Server.dll");

    /// <summary>Starts it, or starts it again, and waits until it has its data.</summary>
    public async Task<Site> StartAsync()
    {
        File.Exists(Path.Combine(Pages, "index.html")).ShouldBeTrue($"{Pages} has no page: the server was built without Node.js.");
        // A model trained beside the tests would take their processors, and outlive a server that is killed.
        _process = Run("--urls", Address, "--data", _data, "--set", "Projections:Retrain=false");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        while (!await IsReadyAsync())
        {
            _process.HasExited.ShouldBeFalse();
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }

        return this;
    }

    /// <summary>Ends the process; what it serves is gone.</summary>
    public async Task StopAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Publishes a new data version: one line of a table of the seed data with another note.</summary>
    public async Task PublishAsync()
    {
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(Root, "seed-data", "benefit-rates.csv"));
        string file = Path.Combine(_data, "benefit-rates.csv");
        await File.WriteAllLinesAsync(file, [lines[0], lines[1].Replace("42000000", "42000001", StringComparison.Ordinal)]);
        using var import = Run("import", file, "--data", _data);
        await import.WaitForExitAsync();
        import.ExitCode.ShouldBe(0);
    }

    /// <summary>The data of an answer of the API.</summary>
    public async Task<JsonElement> AskAsync(string query)
    {
        using var response = await _client.PostAsJsonAsync(Address + "/graphql", new { query });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data");
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await StopAsync();
        }

        _client.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static Process Run(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false })!;

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var response = await _client.GetAsync(new Uri(Address + "/health/ready"));
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            // Nothing listens yet.
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Jamsostek.Graph.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder.ShouldNotBeNull();
    }
}
