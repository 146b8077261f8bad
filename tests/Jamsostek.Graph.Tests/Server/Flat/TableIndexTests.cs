using System.Net;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Tests.Api;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Flat;

/// <summary>What the server says of its tables.</summary>
public sealed class TableIndexTests
{
    [Fact]
    public async Task The_page_lists_every_cube_and_every_address_on_it_is_answered()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);
        using var response = await server.GetAsync("/v1", "text/html,*/*;q=0.8");
        string page = await response.Content.ReadAsStringAsync();

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        foreach (var cube in CubeCatalogue.All)
        {
            page.ShouldContain($"<section id=\"{cube.Code}\">");
        }

        string[] addresses = [.. page.Split("href=\"").Skip(1).Select(static part => WebUtility.HtmlDecode(part[..part.IndexOf('"', StringComparison.Ordinal)])).Where(static address => address.StartsWith("/v1", StringComparison.Ordinal))];
        addresses.Length.ShouldBeGreaterThan(4 * CubeCatalogue.All.Length);
        foreach (string address in addresses)
        {
            using var answer = await server.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task The_list_for_programs_names_the_columns_that_tables_have()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);
        using var response = await server.GetAsync("/v1");
        var tables = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["tables"]!.AsArray();

        tables.Select(static table => table!["name"]!.GetValue<string>()).ShouldBe(CubeCatalogue.All.Select(static cube => cube.Code));
        string[] columns = [.. tables[0]!["columns"]!.AsArray().Select(static column => column!["name"]!.GetValue<string>())];
        using var rows = await server.GetAsync("/v1/coverage.csv?groupBy=SEGMENT,PERIOD,KABUPATEN&rollup=TOTAL&quality=true&metadata=false&limit=1");
        (await rows.Content.ReadAsStringAsync()).Split("\r\n")[0].Split(',').Except(columns).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_example_of_a_parameter_is_answered()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);
        using var response = await server.GetAsync("/v1");
        foreach (var table in JsonNode.Parse(await response.Content.ReadAsStringAsync())!["tables"]!.AsArray())
        {
            string name = table!["name"]!.GetValue<string>();
            string keys = name switch { "claims" => "REGION,PROGRAMME,PERIOD", "stages" => "STAGE,STATE", "outlooks" => "TARGET", _ => "PROVINCE" };
            foreach (var parameter in table["parameters"]!.AsArray().Where(static parameter => parameter!["name"]!.GetValue<string>() is not ("groupBy" or "top")))
            {
                string address = $"/v1/{name}.csv?groupBy={keys}&{parameter!["name"]}={Uri.EscapeDataString(parameter["example"]!.GetValue<string>())}";
                using var answer = await server.GetAsync(address);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{address}: {await answer.Content.ReadAsStringAsync()}");
            }
        }
    }
}
