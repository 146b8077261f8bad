using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Tests.Api;
using Jamsostek.Graph.Tests.Server.Access;

namespace Jamsostek.Graph.Tests.Server.Saved;

/// <summary>A server over the seed data, and what a keyed caller sends to it to save.</summary>
internal sealed class SavedServer : IAsyncDisposable
{
    /// <summary>A query whose answers are a table of provinces.</summary>
    public const string ByProvince = """
        query ByProvince($segments: [WorkerSegment!], $during: PeriodRangeInput = {latest: true}) {
          coverage(groupBy: [PROVINCE], scope: {during: $during, where: {segment: {in: $segments}}}) {
            totalCount
            nodes { province { code name } coveredWorkers coverageRate }
          }
        }
        """;

    private SavedServer(TemporaryFolder folder, RunningServer running) => (Folder, Running) = (folder, running);

    public TemporaryFolder Folder { get; }

    public RunningServer Running { get; }

    public static async Task<SavedServer> StartAsync(params (string Key, string Value)[] settings)
    {
        var folder = new TemporaryFolder();
        return new SavedServer(folder, await RunningServer.OverDataAsync(folder, SeedRecord.Facts, settings));
    }

    /// <summary>Sends something with a key.</summary>
    public async Task<(int Status, JsonNode? Body)> SendAsync(HttpMethod method, string address, string? key, string? body = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
        }

        if (key is not null)
        {
            request.Headers.Add("Authorization", TestKeys.Bearer(key));
        }

        using var response = await Running.Client.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 || response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) != true ? null : JsonNode.Parse(text));
    }

    /// <summary>Saves a query.</summary>
    public Task<(int Status, JsonNode? Body)> SaveAsync(string key, string name, string query, string? title = null)
        => SendAsync(HttpMethod.Put, $"/v1/queries/{name}", key, new JsonObject { ["query"] = query, ["title"] = title }.ToJsonString());

    /// <summary>Saves a view.</summary>
    public Task<(int Status, JsonNode? Body)> SaveViewAsync(string key, string name, string definition) => SendAsync(HttpMethod.Put, $"/v1/views/{name}", key, definition);

    /// <summary>Makes a key of these scopes.</summary>
    public string Key(string scopes = "read,save") => TestKeys.Make(Folder, scopes);

    /// <summary>The text at an address.</summary>
    public async Task<string> TextAsync(string address)
    {
        using var response = await Running.GetAsync(address);
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Running.DisposeAsync();
        Folder.Dispose();
    }
}
