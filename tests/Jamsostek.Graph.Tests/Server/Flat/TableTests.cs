using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Tests.Analytics.Policies;
using Jamsostek.Graph.Tests.Api;
using Jamsostek.Graph.Tests.Server.Access;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Flat;

/// <summary>Tables over HTTP.</summary>
public sealed class TableTests
{
    private const string Address = "/v1/coverage.csv?groupBy=PROVINCE&during=latest&measures=coveredWorkers";

    [Theory]
    [InlineData("csv", "text/csv; charset=utf-8; header=present", "attachment; filename=\"coverage-1.csv\"")]
    [InlineData("json", "application/json; charset=utf-8", "inline; filename=\"coverage-1.json\"")]
    [InlineData("ndjson", "application/x-ndjson; charset=utf-8", "inline; filename=\"coverage-1.ndjson\"")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment; filename=\"coverage-1.xlsx\"")]
    public async Task Each_format_has_its_media_type_and_a_name_with_the_data_version(string format, string type, string disposition)
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);

        using var response = await server.GetAsync($"/v1/coverage.{format}?groupBy=PROVINCE&limit=3");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.GetValues("Content-Type").Single().ShouldBe(type);
        response.Content.Headers.GetValues("Content-Disposition").Single().ShouldBe(disposition);
        response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        (await response.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task Who_holds_a_table_is_told_so_in_every_coding_and_a_head_has_the_headers_alone()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);
        string plain = await ReadAsync(server, Address, null);
        using var first = await server.GetAsync(Address);
        string tag = first.Headers.ETag!.Tag;

        foreach (string coding in (string[])["gzip", "br"])
        {
            using var coded = await SendAsync(server, Address, ("Accept-Encoding", coding));
            coded.Content.Headers.ContentEncoding.Single().ShouldBe(coding);
            coded.Headers.Vary.ShouldContain("Accept-Encoding");
            coded.Headers.ETag!.Tag.ShouldBe($"{tag.TrimEnd('"')}-{coding}\"");
            (await ReadAsync(server, Address, coding)).ShouldBe(plain);
            using var held = await SendAsync(server, Address, ("If-None-Match", coded.Headers.ETag.Tag));
            held.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        }

        using var other = await SendAsync(server, Address + "&limit=2", ("If-None-Match", tag));
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var head = await server.SendAsync(HttpMethod.Head, Address, null, null);
        head.Headers.ETag!.Tag.ShouldBe(tag);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        using var workbook = await SendAsync(server, Address.Replace("csv", "xlsx", StringComparison.Ordinal), ("Accept-Encoding", "br"));
        workbook.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/v1/coverage.csv?groupBy=PROVINSI", 400, "HC0016", "groupBy")]
    [InlineData("/v1/coverage.csv?nothing=1", 400, "UNKNOWN_PARAMETER", "nothing")]
    [InlineData("/v1/coverage.csv?bom=maybe", 400, "INVALID_PARAMETER", "bom")]
    [InlineData("/v1/claims.csv", 400, "CUBE_NOT_ADDITIVE", "groupBy")]
    [InlineData("/v1/regions.geojson?measure=nothing", 400, "INVALID_PARAMETER", "measures")]
    [InlineData("/v1/regions.geojson?level=KECAMATAN", 400, "INVALID_PARAMETER", "level")]
    [InlineData("/v1/regions.geojson?cube=weather", 400, "INVALID_PARAMETER", "cube")]
    [InlineData("/v1/regions.geojson?groupBy=PROVINCE", 400, "UNKNOWN_PARAMETER", "groupBy")]
    [InlineData("/v1/coverage.pdf", 404, "NO_SUCH_TABLE", null)]
    [InlineData("/v1/weather.csv", 404, "NO_SUCH_TABLE", null)]
    [InlineData("/v1/..%2F..%2Fetc%2Fpasswd.csv", 404, "NO_SUCH_TABLE", null)]
    public async Task A_mistake_is_a_problem_with_code_parameter_and_hint(string address, int status, string code, string? parameter)
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);

        using var response = await server.GetAsync(address);

        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        response.Headers.ETag.ShouldBeNull();
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        problem["code"]!.GetValue<string>().ShouldBe(code);
        problem["parameter"]?.GetValue<string>().ShouldBe(parameter);
        problem["status"]!.GetValue<int>().ShouldBe(status);
        problem["hint"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Tables_are_read_and_not_written()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);

        using var response = await server.SendAsync(HttpMethod.Post, Address, null, new StringContent("x"));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "HEAD"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_bound_key_sees_in_every_format_what_a_server_with_its_rows_alone_shows()
    {
        using var whole = new TemporaryFolder();
        using var part = new TemporaryFolder();
        await using var bound = await RunningServer.OverDataAsync(whole, SeedRecord.Facts, ("Access:Reads", "closed"));
        await using var open = await RunningServer.OverDataAsync(part, new NaivePolicy(SeedRecord.Facts, ["11", "62.71"], [Basis.Reported, Basis.Estimated]).Keep());
        bound.Client.DefaultRequestHeaders.Add("X-API-Key", TestKeys.Make(whole, regions: "11,62.71", bases: "REPORTED,ESTIMATED"));
        string[] addresses =
        [
            "/v1/coverage.csv?groupBy=PROVINCE,SEGMENT&rollup=CUBE&quality=true&metadata=false",
            "/v1/coverage.json?groupBy=KABUPATEN,PERIOD&grain=QUARTER&having.coverageRate.lt=0.9&metadata=false",
            "/v1/coverage.ndjson?groupBy=KABUPATEN&order=-coveredWorkers&top.n=3&top.by=COVERED_WORKERS&top.of=KABUPATEN",
            "/v1/coverage.csv?groupBy=PROVINCE&where.province.code.neq=11&metadata=false",
            "/v1/labour.csv?groupBy=KABUPATEN,PERIOD&metadata=false", "/v1/stages.csv?groupBy=STAGE,STATE&metadata=false", "/v1/claims.csv?groupBy=REGION,PROGRAMME,PERIOD&metadata=false",
            "/v1/regions.geojson?level=PROVINCE&metadata=false", "/v1/regions.geojson?measure=coveredWorkers&metadata=false",
        ];

        foreach (string address in addresses)
        {
            string expected = await ReadAsync(open, address, null);
            (await ReadAsync(bound, address, null)).ShouldBe(expected, address);
            expected.ShouldNotContain("problem", Case.Sensitive, address);
        }

        (await ReadAsync(bound, "/v1/coverage.csv?groupBy=PROVINCE", null)).ShouldContain("# restriction: only rows of regions=11,62.71 bases=REPORTED,ESTIMATED");
        using var response = await bound.GetAsync(Address);
        response.Headers.CacheControl!.Private.ShouldBeTrue();
        using var stranger = await open.GetAsync(Address);
        stranger.Headers.ETag!.Tag.ShouldNotBe(response.Headers.ETag!.Tag);
    }

    [Theory]
    [InlineData(Address)]
    [InlineData("/v1/regions.geojson")]
    [InlineData("/v1")]
    [InlineData("/v1/openapi.json")]
    public async Task Closed_reads_ask_for_a_key_that_may_read(string address)
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts, ("Access:Reads", "closed"));

        using var anonymous = await server.GetAsync(address);
        using var importer = await SendAsync(server, address, ("X-API-Key", TestKeys.Make(folder, "import")));
        using var reader = await SendAsync(server, address, ("X-API-Key", TestKeys.Make(folder)));

        (anonymous.StatusCode, importer.StatusCode, reader.StatusCode).ShouldBe((HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.OK));
        anonymous.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task A_table_is_paid_for_by_the_rows_that_it_may_have()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts, ("Limits:CostPerMinute", "60"));

        using var small = await server.GetAsync(Address);
        using var large = await server.GetAsync("/v1/coverage.csv?groupBy=KABUPATEN,SEGMENT,PERIOD");

        (small.StatusCode, large.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.TooManyRequests));
        large.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        (await large.Content.ReadAsStringAsync()).ShouldContain("COST_BUDGET_SPENT");
    }

    [Fact]
    public async Task Parts_of_rows_are_given_by_limit_and_offset()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);
        string[] all = (await ReadAsync(server, Address + "&metadata=false", null)).Split("\r\n");

        (await ReadAsync(server, Address + "&metadata=false&limit=4&offset=3", null)).Split("\r\n").ShouldBe([all[0], .. all[4..8], ""]);
        (await ReadAsync(server, Address + "&metadata=false&offset=1000", null)).Split("\r\n").ShouldBe([all[0], ""]);
    }

    private static async Task<string> ReadAsync(RunningServer server, string address, string? coding)
    {
        using var response = await (coding is null ? server.GetAsync(address) : SendAsync(server, address, ("Accept-Encoding", coding)));
        await using var body = await response.Content.ReadAsStreamAsync();
        await using Stream text = coding switch { "gzip" => new GZipStream(body, CompressionMode.Decompress), "br" => new BrotliStream(body, CompressionMode.Decompress), _ => body };
        return await new StreamReader(text).ReadToEndAsync();
    }

    private static Task<HttpResponseMessage> SendAsync(RunningServer server, string address, (string Name, string Value) header)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation(header.Name, header.Value);
        return server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
