using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Jamsostek.Graph.Tests.Api;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Feeds;

/// <summary>The files that open the OData service in Power BI and Excel.</summary>
public sealed class ConnectionFileTests
{
    private static readonly XNamespace Mashup = "http://schemas.microsoft.com/DataMashup";

    [Fact]
    public async Task The_file_for_Power_BI_names_a_feed_that_is_answered_at_the_address_the_caller_used()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);

        using var response = await server.GetAsync("/v1/jamsostek.pbids");

        response.Content.Headers.GetValues("Content-Disposition").Single().ShouldBe("attachment; filename=\"jamsostek.pbids\"");
        var file = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        file["version"]!.GetValue<string>().ShouldBe("0.1");
        var connection = file["connections"]!.AsArray().ShouldHaveSingleItem()!;
        connection["details"]!["protocol"]!.GetValue<string>().ShouldBe("odata");
        connection["mode"]!.GetValue<string>().ShouldBe("Import");
        string address = connection["details"]!["address"]!["url"]!.GetValue<string>();
        address.ShouldBe($"{server.Address}odata/");
        using var feed = await server.GetAsync(address);
        feed.StatusCode.ShouldBe(HttpStatusCode.OK);
        var other = new HttpRequestMessage(HttpMethod.Get, "/v1/jamsostek.pbids") { Headers = { Host = "data.example.go.id" } };
        using var elsewhere = await server.Client.SendAsync(other);
        (await elsewhere.Content.ReadAsStringAsync()).ShouldContain("\"http://data.example.go.id/odata/\"");
    }

    [Theory]
    [InlineData("RegencyMonth")]
    [InlineData("Regions")]
    public async Task The_file_for_Excel_holds_a_query_of_an_entity_set(string set)
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);

        using var response = await server.GetAsync($"/v1/{set}.odc");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/x-ms-odc");
        response.Content.Headers.GetValues("Content-Disposition").Single().ShouldBe($"attachment; filename=\"{set}.odc\"");
        string page = await response.Content.ReadAsStringAsync();
        page.ShouldContain($"Location={set};");
        var query = XDocument.Parse(WebUtility.HtmlDecode(page.Split("<odc:PowerQueryMashupData>")[1].Split("</odc:PowerQueryMashupData>")[0])).Descendants(Mashup + "Query").ShouldHaveSingleItem();
        query.Attribute("Name")!.Value.ShouldBe(set);
        query.Element(Mashup + "Formula")!.Value.ShouldBe($"let Source = OData.Feed(\"{server.Address}odata/\", null, [Implementation = \"2.0\"]), Rows = Source{{[Name = \"{set}\", Signature = \"table\"]}}[Data] in Rows");
    }

    [Theory]
    [InlineData("/v1/Nothing.odc")]
    [InlineData("/v1/coverage.odc")]
    [InlineData("/v1/..%2F..%2Fx.odc")]
    public async Task There_is_no_file_of_what_is_no_entity_set(string address)
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);

        using var response = await server.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
