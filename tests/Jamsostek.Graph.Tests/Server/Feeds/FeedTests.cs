using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Flat;
using Jamsostek.Graph.Tests.Analytics.Policies;
using Jamsostek.Graph.Tests.Api;
using Jamsostek.Graph.Tests.Server.Access;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Feeds;

/// <summary>The OData service over HTTP: who may read, entity tags, forms of answers, refusals.</summary>
public sealed class FeedTests
{
    private const string Address = "/odata/ProvinceYear?$select=id,coveredWorkers";

    [Fact]
    public async Task Who_holds_an_answer_is_told_so_in_every_coding()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);
        foreach (string address in (string[])["/odata", "/odata/$metadata", Address, "/odata/Regions('11')", "/odata/Regions/$count"])
        {
            using var first = await server.GetAsync(address);
            string plain = await first.Content.ReadAsStringAsync();
            string tag = first.Headers.ETag!.Tag;
            using var held = await SendAsync(server, address, ("If-None-Match", tag));
            held.StatusCode.ShouldBe(HttpStatusCode.NotModified, address);
            held.Headers.GetValues("OData-Version").Single().ShouldBe("4.0");
            using var coded = await SendAsync(server, address, ("Accept-Encoding", "gzip"));
            await using var unpacked = new GZipStream(await coded.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
            using var reader = new StreamReader(unpacked);
            (await reader.ReadToEndAsync()).ShouldBe(plain, address);
            using var head = await server.SendAsync(HttpMethod.Head, address, null, null);
            head.Headers.ETag!.Tag.ShouldBe(tag);
        }
    }

    [Theory]
    [InlineData("application/json", null, "minimal")]
    [InlineData("application/json;odata.metadata=none", null, "none")]
    [InlineData("application/json;odata.metadata=full", null, "full")]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", null, "minimal")]
    [InlineData("application/atom+xml,application/json;odata=nometadata;q=0.5", null, "none")]
    [InlineData("application/xml", "json", "minimal")]
    [InlineData("application/xml", "application/json;odata.metadata=none", "none")]
    public async Task The_form_is_the_one_that_the_client_takes(string accept, string? format, string metadata)
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);

        using var response = await server.GetAsync($"{Address}&$top=1{(format is null ? "" : $"&$format={format}")}", accept);

        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        response.Content.Headers.GetValues("Content-Type").Single().ShouldContain($"odata.metadata={metadata};");
        (answer["@odata.context"] is not null).ShouldBe(metadata != "none");
        (answer["value"]![0]!["@odata.id"] is not null).ShouldBe(metadata == "full");
    }

    [Theory]
    [InlineData("GET", "/odata/Nothing", 404, "RESOURCE_NOT_FOUND", null)]
    [InlineData("GET", "/odata/Regions('xx')", 404, "RESOURCE_NOT_FOUND", null)]
    [InlineData("GET", "/odata/http://elsewhere/x", 404, "RESOURCE_NOT_FOUND", null)]
    [InlineData("GET", "/odata/..%2F..%2Fetc", 404, "RESOURCE_NOT_FOUND", null)]
    [InlineData("GET", "/odata/Regions('11')/name", 501, "NOT_SUPPORTED", null)]
    [InlineData("GET", "/odata/Regions?$apply=groupby((level))", 501, "NOT_SUPPORTED", "$apply")]
    [InlineData("GET", "/odata/Regions?$expand=parent", 501, "NOT_SUPPORTED", "$expand")]
    [InlineData("GET", "/odata/Regions?$search=Aceh", 501, "NOT_SUPPORTED", "$search")]
    [InlineData("GET", "/odata/Regions?$compute=population%20mul%202%20as%20twice", 501, "NOT_SUPPORTED", "$compute")]
    [InlineData("GET", "/odata/Regions?$filter=geo.distance(name,name)%20lt%201", 400, "INVALID_OPTION", "$filter")]
    [InlineData("GET", "/odata/Regions?$filter=nothing%20eq%201", 400, "INVALID_OPTION", "$filter")]
    [InlineData("GET", "/odata/Regions?$filter=population%20eq%20%27many%27", 400, "INVALID_OPTION", "$filter")]
    [InlineData("GET", "/odata/Regions?$filter=population%20gt", 400, "INVALID_OPTION", "$filter")]
    [InlineData("GET", "/odata/Regions?$orderby=nothing", 400, "INVALID_OPTION", "$orderby")]
    [InlineData("GET", "/odata/Regions?$select=nothing", 400, "INVALID_OPTION", "$select")]
    [InlineData("GET", "/odata/Regions?$top=-1", 400, "INVALID_OPTION", "$top")]
    [InlineData("GET", "/odata/Regions?$skip=few", 400, "INVALID_OPTION", "$skip")]
    [InlineData("GET", "/odata/Regions?$count=maybe", 400, "INVALID_OPTION", "$count")]
    [InlineData("GET", "/odata/Regions?$top=1&$top=2", 400, "INVALID_OPTION", "$top")]
    [InlineData("GET", "/odata/Regions?$skiptoken=9.9", 400, "INVALID_OPTION", "$skiptoken")]
    [InlineData("GET", "/odata/Regions?$skiptoken=1.abc.0.5.5.", 410, "PAGE_GONE", "$skiptoken")]
    [InlineData("GET", "/odata/Regions?asOf=99", 400, "INVALID_OPTION", "asOf")]
    [InlineData("GET", "/odata/Regions?basis=REPORTED", 400, "UNKNOWN_OPTION", "basis")]
    [InlineData("GET", "/odata/ProvinceYear?basis=GUESSED", 400, "HC0016", "basis")]
    [InlineData("GET", "/odata/Regions?$nothing=1", 400, "UNKNOWN_OPTION", "$nothing")]
    [InlineData("GET", "/odata/Regions('11')?$top=1", 400, "INVALID_OPTION", "$top")]
    [InlineData("GET", "/odata?$top=1", 400, "UNKNOWN_OPTION", "$top")]
    [InlineData("GET", "/odata/$batch", 501, "NOT_SUPPORTED", "$batch")]
    [InlineData("POST", "/odata/$batch", 501, "NOT_SUPPORTED", "$batch")]
    [InlineData("POST", "/odata/Regions", 405, "METHOD_NOT_ALLOWED", null)]
    [InlineData("DELETE", "/odata/Regions('11')", 405, "METHOD_NOT_ALLOWED", null)]
    [InlineData("GET", "/odata/Regions?$format=atom", 406, "NOT_ACCEPTABLE", null)]
    public async Task What_cannot_be_answered_is_refused_in_the_form_of_OData(string method, string address, int status, string code, string? target)
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);

        using var response = await server.SendAsync(new HttpMethod(method), address, null, null);

        string text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(status, text);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        response.Headers.GetValues("OData-Version").Single().ShouldBe("4.0");
        response.Headers.ETag.ShouldBeNull();
        var error = JsonNode.Parse(text)!["error"]!;
        error["code"]!.GetValue<string>().ShouldBe(code);
        error["target"]?.GetValue<string>().ShouldBe(target);
        error["message"]!.GetValue<string>().ShouldNotBeEmpty();
        error["details"]![0]!["message"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_client_of_another_version_and_one_that_takes_no_JSON_are_refused()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);

        using var old = await SendAsync(server, Address, ("OData-MaxVersion", "3.0"));
        using var atom = await server.GetAsync(Address, "application/atom+xml");
        using var json = await server.GetAsync("/odata/$metadata", "application/json");

        old.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await old.Content.ReadAsStringAsync()).ShouldContain("ODATA_VERSION_NOT_SUPPORTED");
        atom.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
        json.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
    }

    [Fact]
    public async Task A_client_may_prefer_smaller_pages_and_no_larger_ones()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts, ("OData:PageRows", "20"));

        using var small = await SendAsync(server, "/odata/Regions", ("Prefer", "odata.maxpagesize=7"));
        using var large = await SendAsync(server, "/odata/Regions", ("Prefer", "odata.maxpagesize=7000"));

        small.Headers.GetValues("Preference-Applied").Single().ShouldBe("odata.maxpagesize=7");
        JsonNode.Parse(await small.Content.ReadAsStringAsync())!["value"]!.AsArray().Count.ShouldBe(7);
        JsonNode.Parse(await large.Content.ReadAsStringAsync())!["value"]!.AsArray().Count.ShouldBe(20);
    }

    [Fact]
    public async Task A_bound_key_sees_what_a_server_with_its_rows_alone_shows_and_a_closed_one_shows_nobody_anything()
    {
        using var whole = new TemporaryFolder();
        using var part = new TemporaryFolder();
        await using var bound = await RunningServer.OverDataAsync(whole, SeedRecord.Facts, ("Access:Reads", "closed"));
        await using var open = await RunningServer.OverDataAsync(part, new NaivePolicy(SeedRecord.Facts, ["11", "62.71"], [Basis.Reported, Basis.Estimated]).Keep());
        foreach (string address in (string[])["/odata", "/odata/$metadata", Address, "/v1/jamsostek.pbids", "/v1/ProvinceYear.odc"])
        {
            using var refused = await bound.GetAsync(address);
            refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, address);
        }

        bound.Client.DefaultRequestHeaders.Add("X-API-Key", TestKeys.Make(whole, regions: "11,62.71", bases: "REPORTED,ESTIMATED"));
        string[] addresses =
        [
            "RegencyMonth?$filter=coverageRate%20lt%200.5&$orderby=coverageRate%20desc&$top=20", "ProvinceMonth?$count=true", "ProvinceYear", "Labour?$orderby=employed", "AgencyMonth/$count", "Outlook", "Observations", "Agencies",
            "Regions?$filter=level%20eq%20%27KABUPATEN%27&$select=code,name,population",
        ];
        foreach (string address in addresses)
        {
            using var mine = await bound.GetAsync($"/odata/{address}");
            using var theirs = await open.GetAsync($"/odata/{address}");
            mine.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            (await mine.Content.ReadAsStringAsync()).Replace(bound.Address.AbsoluteUri, "", StringComparison.Ordinal).ShouldBe((await theirs.Content.ReadAsStringAsync()).Replace(open.Address.AbsoluteUri, "", StringComparison.Ordinal), address);
        }
    }

    [Fact]
    public async Task A_question_is_paid_for_by_the_rows_that_it_looks_at_and_has_its_turn_among_tables()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts, ("Limits:CostPerMinute", "100"), ("Http:MaxTables", "1"));

        using var cheap = await server.GetAsync("/odata/RegencyMonth?$top=10&$select=id");
        using var dear = await server.GetAsync("/odata/RegencyMonth?$top=10&$filter=coverageRate%20gt%200.1");

        cheap.StatusCode.ShouldBe(HttpStatusCode.OK);
        dear.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        dear.Headers.RetryAfter.ShouldNotBeNull();
        JsonNode.Parse(await dear.Content.ReadAsStringAsync())!["error"]!["code"]!.GetValue<string>().ShouldBe("COST_BUDGET_SPENT");
        server.Get<TableLimit>().TryEnter().ShouldBeTrue();
        using var late = await server.GetAsync("/odata/Regions?$top=1");
        ((int)late.StatusCode).ShouldBe(503);
        late.Headers.RetryAfter.ShouldNotBeNull();
    }

    private static Task<HttpResponseMessage> SendAsync(RunningServer server, string address, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        }

        return server.Client.SendAsync(request);
    }
}
