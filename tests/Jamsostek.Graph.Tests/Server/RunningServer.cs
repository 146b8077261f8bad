using System.Net.Http.Headers;
using System.Text;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Imports;
using Jamsostek.Graph.Server.Options;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server;

/// <summary>The web server on a port of its own, in this process.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly MemoryStream _log;
    private bool _stopped;

    private readonly SmallGraph? _graph;

    private RunningServer(WebApplication app, MemoryStream log, SmallGraph? graph)
    {
        (_app, _log, _graph) = (app, log, graph);
        Address = new Uri(app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    public SmallGraph Graph => _graph ?? throw new InvalidOperationException("This server has data in place of the small graph.");

    /// <summary>A part of the server.</summary>
    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public Uri Address { get; }

    /// <summary>Sends no Accept header of its own.</summary>
    public HttpClient Client { get; }

    public static Task<RunningServer> StartAsync(params (string Key, string Value)[] settings) => StartAsync(new SmallGraph(), settings);

    public static Task<RunningServer> StartAsync(SmallGraph graph, params (string Key, string Value)[] settings) => StartAsync(graph, null, settings);

    /// <summary>Starts it with the files of an explorer.</summary>
    public static Task<RunningServer> StartWithPagesAsync(string folder) => StartAsync(new SmallGraph(), folder, []);

    /// <summary>Starts a server over facts in a record of its own, as the command does.</summary>
    public static async Task<RunningServer> OverDataAsync(TemporaryFolder folder, FactSet facts, params (string Key, string Value)[] settings)
    {
        var read = Read([.. settings, ("Data:Directory", folder.Path)]);
        var store = (await DataRecord.OpenAsync(read, TimeProvider.System, CancellationToken.None)).Value!;
        var published = (await store.PublishAsync(facts, "the first")).Value!;
        var holder = new SnapshotHolder(3);
        holder.Publish(SnapshotBuilder.Build(published.Version, facts));
        var log = new MemoryStream();
        var app = ServerHost.Build(
            read, services => DataGraph.Build(holder, read, TimeProvider.System, services.GetRequiredService<ILogger<GraphView>>()), log, new DataSource(store, holder));
        return await StartAsync(app, log, null);
    }

    private static Task<RunningServer> StartAsync(SmallGraph graph, string? pages, (string Key, string Value)[] settings)
    {
        var log = new MemoryStream();
        return StartAsync(ServerHost.Build(Read(settings), _ => graph.Served, log, pages: pages), log, graph);
    }

    private static ServerSettings Read(IEnumerable<(string Key, string Value)> settings)
    {
        var given = settings.Select(pair => KeyValuePair.Create<string, string?>(pair.Key, pair.Value)).Append(new("Urls", "http://127.0.0.1:0"));
        var reading = SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(given).Build());
        reading.Problems.ShouldBeEmpty();
        return reading.Settings!;
    }

    private static async Task<RunningServer> StartAsync(WebApplication app, MemoryStream log, SmallGraph? graph)
    {
        await app.StartAsync();
        return new RunningServer(app, log, graph);
    }

    /// <summary>Sends a body of JSON to the API.</summary>
    public Task<HttpResponseMessage> PostAsync(string json, string? accept = null, string contentType = "application/json")
        => SendAsync(HttpMethod.Post, "/graphql", accept, new ByteArrayContent(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } });

    /// <summary>Asks for a path.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, string? accept = null) => SendAsync(HttpMethod.Get, path, accept, null);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? accept, HttpContent? content)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept).ShouldBeTrue();
        }

        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public Task StopAsync()
    {
        _stopped = true;
        return _app.StopAsync();
    }

    /// <summary>Stops the server and reads the request lines that it wrote.</summary>
    public async Task<string[]> StopAndReadLogAsync()
    {
        await StopAsync();
        return Encoding.UTF8.GetString(_log.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_stopped)
        {
            await StopAsync();
        }

        await _app.DisposeAsync();
    }
}
