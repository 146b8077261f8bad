using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Shouldly;

namespace Jamsostek.Graph.Browser.Tests;

/// <summary>The server in a process of its own.</summary>
internal sealed class Site(Record record) : IAsyncDisposable
{
    private readonly HttpClient _client = new();
    private readonly int _port = FreePort();
    private Process? _process;

    /// <summary>What it serves.</summary>
    public Record Record { get; } = record;

    /// <summary>Where it listens.</summary>
    public string Address => $"http://127.0.0.1:{_port.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Starts it, or starts it again, and waits until it has its data.</summary>
    public async Task<Site> StartAsync()
    {
        File.Exists(Path.Combine(Built.Pages, "index.html")).ShouldBeTrue($"{Built.Pages} has no page: the server was built without Node.js.");
        // A model trained beside the tests would take their processors, and outlive a server that is killed.
        _process = Built.Start("--urls", Address, "--data", Record.Folder, "--set", "Projections:Retrain=false");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        while (!await IsReadyAsync())
        {
            _process.HasExited.ShouldBeFalse();
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }

        return this;
    }

    /// <summary>Ends the process at once, as a failure of power would.</summary>
    public async Task StopAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>The data of an answer of the API.</summary>
    public async Task<JsonElement> AskAsync(string query)
    {
        using var response = await _client.PostAsJsonAsync(Address + "/graphql", new { query });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>What is at an address.</summary>
    public Task<string> ReadAsync(string path) => _client.GetStringAsync(new Uri(Address + path));

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await StopAsync();
        }

        _client.Dispose();
    }

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
}
