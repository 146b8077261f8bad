using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Jamsostek.Graph.Tests.Api;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Feeds;

/// <summary>The requests that Power Query (Power BI, Excel) makes of an OData feed, one after the other, with its headers.</summary>
public sealed class PowerQueryTests
{
    private const string Accept = "application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,application/xml;q=0.7,text/plain;q=0.7";
    private const string AcceptMetadata = "application/xml";

    private static readonly XNamespace Edm = "http://docs.oasis-open.org/odata/ns/edm";

    [Fact]
    public async Task The_navigator_reads_the_service_document_and_the_model()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);
        foreach (string address in (string[])["/odata", "/odata/"])
        {
            using var response = await SendAsync(server, address);

            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Headers.GetValues("OData-Version").Single().ShouldBe("4.0");
            response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
            var document = await JsonAsync(response);
            document["@odata.context"]!.GetValue<string>().ShouldBe($"{server.Address}odata/$metadata");
            document["value"]!.AsArray().Select(static set => set!["name"]!.GetValue<string>()).ShouldBe(
                ["RegencyMonth", "ProvinceMonth", "ProvinceYear", "AgencyMonth", "Labour", "Observations", "Outlook", "Regions", "Agencies"]);
        }

        using var metadata = await SendAsync(server, "/odata/$metadata", AcceptMetadata);
        metadata.Content.Headers.ContentType!.MediaType.ShouldBe("application/xml");
        metadata.Headers.GetValues("OData-Version").Single().ShouldBe("4.0");
        var model = XDocument.Parse(await metadata.Content.ReadAsStringAsync());
        model.Root!.Attribute("Version")!.Value.ShouldBe("4.0");
        var type = model.Descendants(Edm + "EntityType").Single(static found => found.Attribute("Name")!.Value == "ProvinceMonth");
        type.Element(Edm + "Key")!.Element(Edm + "PropertyRef")!.Attribute("Name")!.Value.ShouldBe("id");
        var types = type.Elements(Edm + "Property").ToDictionary(static property => property.Attribute("Name")!.Value, static property => property.Attribute("Type")!.Value);
        string[] names = ["id", "province", "periodStart", "periodComplete", "coveredWorkers", "coverageRate"];
        names.Select(name => types[name]).ShouldBe(["Edm.String", "Edm.String", "Edm.Date", "Edm.Boolean", "Edm.Int64", "Edm.Double"]);
        model.Descendants(Edm + "EntitySet").Count().ShouldBe(9);
    }

    [Theory]
    [InlineData("/odata/ProvinceMonth?$top=0", 0)]
    [InlineData("/odata/ProvinceMonth?$top=1000", 1_000)]
    [InlineData("/odata/ProvinceMonth?$top=4096&$select=id,province,period,coverageRate", null)]
    [InlineData("/odata/ProvinceMonth?$filter=periodStart%20ge%202025-01-01%20and%20periodStart%20lt%202025-04-01&$select=id,periodStart,coverageRate", 117)]
    [InlineData("/odata/ProvinceMonth?$filter=province%20eq%20%2711%27%20and%20coverageRate%20gt%200.2&$orderby=periodStart%20desc&$top=3", 3)]
    [InlineData("/odata/ProvinceMonth?$filter=startswith(provinceName,%27Sumatera%27)+and+period+eq+%272025-06%27", 3)]
    [InlineData("/odata/ProvinceMonth?$filter=year(periodStart)%20eq%202024%20and%20(province%20eq%20%2711%27%20or%20province%20eq%20%2731%27)&$count=true&$top=5", 5)]
    [InlineData("/odata/Regions?$filter=level%20eq%20%27PROVINCE%27%20and%20population%20ne%20null&$select=code,name,population", 38)]
    public async Task A_preview_and_folded_steps_are_answered_with_as_many_rows_as_there_are(string address, int? rows)
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);

        using var response = await SendAsync(server, address);

        var answer = await JsonAsync(response);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, answer.ToJsonString());
        answer["value"]!.AsArray().Count.ShouldBe(rows ?? answer["value"]!.AsArray().Count);
        answer["@odata.nextLink"].ShouldBeNull();
    }

    [Fact]
    public async Task A_load_follows_the_links_to_the_last_page()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts, ("OData:PageRows", "1000"));
        using var counted = await server.GetAsync("/odata/ProvinceMonth/$count", "text/plain");
        counted.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        var count = long.Parse(await counted.Content.ReadAsStringAsync(), System.Globalization.CultureInfo.InvariantCulture);
        var (ids, pages) = (new List<string>(), 0);

        for (string? next = "/odata/ProvinceMonth?$select=id&$count=true"; next is not null; pages++)
        {
            using var response = await SendAsync(server, next);
            var page = await JsonAsync(response);
            page["@odata.count"]!.GetValue<long>().ShouldBe(count);
            ids.AddRange(page["value"]!.AsArray().Select(static row => row!["id"]!.GetValue<string>()));
            next = page["@odata.nextLink"]?.GetValue<string>();
            next?.ShouldStartWith($"{server.Address}odata/ProvinceMonth?");
        }

        pages.ShouldBe((int)((count + 999) / 1000));
        pages.ShouldBeGreaterThan(2);
        ids.ShouldBeUnique();
        ((long)ids.Count).ShouldBe(count);
    }

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    private static Task<HttpResponseMessage> SendAsync(RunningServer server, string address, string accept = Accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("MaxDataServiceVersion", "3.0").ShouldBeTrue();
        request.Headers.TryAddWithoutValidation("OData-MaxVersion", "4.0").ShouldBeTrue();
        request.Headers.TryAddWithoutValidation("Accept", accept).ShouldBeTrue();
        request.Headers.TryAddWithoutValidation("User-Agent", "Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)").ShouldBeTrue();
        return server.Client.SendAsync(request);
    }
}
