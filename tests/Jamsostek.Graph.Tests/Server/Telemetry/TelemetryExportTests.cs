using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Telemetry;

public sealed class TelemetryExportTests
{
    [Fact]
    public async Task Traces_and_metrics_are_sent_to_the_endpoint_that_was_set()
    {
        var received = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await using var collector = await CollectAsync(received);
        await using (var server = await RunningServer.StartAsync(
            ("OpenTelemetry:Endpoint", collector.Urls.Single()), ("OpenTelemetry:Protocol", "http/protobuf"), ("OpenTelemetry:ServiceName", "the-name-of-this-test")))
        {
            (await server.PostAsync("""{"query":"query Greet { self { hello } }"}""")).Dispose();
        }

        received.Keys.Order(StringComparer.Ordinal).ShouldBe(["/v1/metrics", "/v1/traces"]);
        foreach (string expected in new[] { "the-name-of-this-test", "graphql.operation.name", "Greet", "jamsostek.data.version" })
        {
            received["/v1/traces"].ShouldContain(expected);
        }

        received["/v1/metrics"].ShouldContain("graphql.server.request.duration");
        received["/v1/metrics"].ShouldContain("http.server.request.duration");
    }

    [Fact]
    public async Task A_collector_that_is_not_there_does_not_hold_the_server()
    {
        await using var server = await RunningServer.StartAsync(("OpenTelemetry:Endpoint", "http://127.0.0.1:9"));
        using var response = await server.PostAsync("""{"query":"{ hello }"}""");

        response.IsSuccessStatusCode.ShouldBeTrue();
    }

    /// <summary>A collector that keeps what it is sent as text: names stand in the protocol's bytes as they are.</summary>
    private static async Task<WebApplication> CollectAsync(ConcurrentDictionary<string, string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            string text = Encoding.Latin1.GetString(body.ToArray());
            received.AddOrUpdate(context.Request.Path, text, (_, earlier) => earlier + text);
        });
        await collector.StartAsync();
        return collector;
    }
}
