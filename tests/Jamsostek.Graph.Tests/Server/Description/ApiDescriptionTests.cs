using System.Net;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Tests.Server.Saved;
using Microsoft.AspNetCore.Routing;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Description;

/// <summary>The OpenAPI description against the server that it describes.</summary>
public sealed class ApiDescriptionTests
{
    [Fact]
    public async Task Tables_have_the_parameters_of_the_index_and_operations_names_of_their_own()
    {
        await using var server = await SavedServer.StartAsync();
        var description = await ReadAsync(server);

        description["openapi"]!.GetValue<string>().ShouldStartWith("3.1.");
        var paths = description["paths"]!.AsObject();
        paths.Count(static path => CubeCatalogue.All.Any(cube => path.Key.StartsWith($"/v1/{cube.Code}.", StringComparison.Ordinal))).ShouldBe(4 * CubeCatalogue.All.Length);
        paths["/v1/coverage.csv"]!["get"]!["parameters"]!.AsArray().Select(static parameter => parameter!["name"]!.GetValue<string>()).ShouldBe(
            ["groupBy", "measures", "grain", "during", "where", "basis", "asOf", "having", "order", "rollup", "top", "fill", "quality", "lang", "limit", "offset", "metadata", "bom", "decimal"]);
        string[] ids = [.. paths.SelectMany(static path => path.Value!.AsObject()).Select(static operation => operation.Value!["operationId"]!.GetValue<string>())];
        ids.ShouldBeUnique();
    }

    [Fact]
    public async Task Every_address_that_is_read_is_answered_with_a_media_type_that_it_names()
    {
        await using var server = await SavedServer.StartAsync();
        string key = server.Key();
        await server.SaveAsync(key, "coverage-by-province", SavedServer.ByProvince);
        (await server.SaveViewAsync(key, "provinces", """{"kind": "ranked", "query": "coverage-by-province", "x": "provinceName", "value": "coverageRate"}""")).Status.ShouldBe(201);
        foreach (var (path, operations) in (await ReadAsync(server))["paths"]!.AsObject())
        {
            if (operations!["get"] is not { } get)
            {
                continue;
            }

            string keys = path.Split('/', '.').ElementAtOrDefault(2) switch { "claims" => "REGION,PROGRAMME,PERIOD", "outlooks" => "TARGET", "stages" => "STAGE,STATE", _ => "PROVINCE" };
            string filled = path.Replace("{set}", "RegencyMonth", StringComparison.Ordinal).Replace("{query}", "coverage-by-province", StringComparison.Ordinal).Replace("{view}", "provinces", StringComparison.Ordinal);
            bool isCube = CubeCatalogue.All.Any(cube => path.StartsWith($"/v1/{cube.Code}.", StringComparison.Ordinal));
            using var response = await server.Running.GetAsync(isCube ? $"{filled}?limit=5&groupBy={keys}" : filled);

            response.StatusCode.ShouldBe(HttpStatusCode.OK, $"{path}: {await response.Content.ReadAsStringAsync()}");
            get["responses"]!["200"]!["content"]!.AsObject().Select(static content => content.Key).ShouldContain(response.Content.Headers.ContentType!.MediaType!, path);
        }
    }

    [Fact]
    public async Task Every_address_that_is_written_asks_for_a_key()
    {
        await using var server = await SavedServer.StartAsync();
        var paths = (await ReadAsync(server))["paths"]!.AsObject();
        var written = new List<string>();
        foreach (var (path, operations) in paths)
        {
            foreach (var (method, operation) in operations!.AsObject().Where(static operation => operation.Key != "get"))
            {
                operation!["security"]!.AsArray().Count.ShouldBe(2);
                var (status, problem) = await server.SendAsync(HttpMethod.Parse(method), path.Replace("{query}", "a-query", StringComparison.Ordinal).Replace("{view}", "a-view", StringComparison.Ordinal), null, "{}");
                status.ShouldBe(401, path);
                problem!["code"].ShouldNotBeNull();
                written.Add($"{method} {path}");
            }
        }

        written.Order(StringComparer.Ordinal).ShouldBe(
        [
            "delete /v1/queries/{query}", "delete /v1/views/{view}", "post /v1/embed-tokens", "post /v1/import", "post /v1/queries", "post /v1/views", "put /v1/queries/{query}", "put /v1/views/{view}",
        ]);
    }

    [Fact]
    public async Task Whatever_the_server_answers_under_v1_is_described()
    {
        await using var server = await SavedServer.StartAsync();
        string[] described = [.. (await ReadAsync(server))["paths"]!.AsObject().Select(static path => path.Key)];
        var routes = server.Running.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(static endpoint => endpoint.RoutePattern.RawText!)
            .Where(static route => route.StartsWith("/v1", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

        routes.Select(static route => route.Replace("{table}.{format}", "coverage.csv", StringComparison.Ordinal)
                .Replace("queries/{reference}", "queries/{query}", StringComparison.Ordinal).Replace("views/{reference}", "views/{view}", StringComparison.Ordinal))
            .Except(described, StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static async Task<JsonNode> ReadAsync(SavedServer server) => JsonNode.Parse(await server.TextAsync("/v1/openapi.json"))!;
}
