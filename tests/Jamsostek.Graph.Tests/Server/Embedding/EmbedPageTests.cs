using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Tests.Server.Saved;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Embedding;

/// <summary>The pages of views: what they show, in which words, and that nothing from outside becomes a part of them.</summary>
public sealed class EmbedPageTests
{
    private const string Ranked = "/embed/ranked?cube=coverage&groupBy=PROVINCE&measures=coverageRate&during=latest";

    [Fact]
    public async Task The_table_of_a_page_has_the_numbers_of_the_table_of_the_cube()
    {
        await using var server = await SavedServer.StartAsync();
        var rows = JsonNode.Parse(await server.TextAsync("/v1/coverage.json?groupBy=PROVINCE&measures=coverageRate&during=latest&metadata=false&order=-coverageRate&limit=20"))!.AsArray();

        string page = await server.TextAsync(Ranked + "&title=Coverage");

        page.ShouldContain("<h1>Coverage</h1>");
        var shown = page.Split("<tr>")[2..].Select(static row => row[..row.IndexOf("</tr>", StringComparison.Ordinal)]).ToArray();
        shown.Length.ShouldBe(20);
        shown.ShouldBe(rows.Select(static row =>
            $"<td><a href=\"/embed/ranked?cube=coverage&amp;groupBy=PROVINCE&amp;measures=coverageRate&amp;during=latest&amp;title=Coverage&amp;drill={row!["province"]}\">{row["provinceName"]}</a></td>"
            + $"<td class=\"number\">{row["coverageRate"]!.GetValue<double>().ToString("P1", new NumberFormatInfo { PercentPositivePattern = 1 })}</td>"));
    }

    [Fact]
    public async Task Following_a_province_shows_its_kabupaten_and_leads_back()
    {
        await using var server = await SavedServer.StartAsync();

        string page = await server.TextAsync(Ranked + "&drill=11");

        page.ShouldContain("<td>Kabupaten Aceh");
        page.ShouldContain("<a href=\"/embed/ranked?cube=coverage&amp;groupBy=PROVINCE&amp;measures=coverageRate&amp;during=latest\">Back</a>");
        (await EmbedTokenTests.StatusAsync(server, Ranked + "&drill=11,11.01")).ShouldBe(400);
    }

    [Fact]
    public async Task A_page_is_in_the_language_and_the_numbers_of_its_reader()
    {
        await using var server = await SavedServer.StartAsync();

        string page = await server.TextAsync("/embed/table?cube=coverage&groupBy=PROVINCE&measures=coveredWorkers,coverageRate&where.province.code.eq=11&during=latest&lang=id&theme=dark");

        page.ShouldContain("<html lang=\"id\" data-theme=\"dark\">");
        page.ShouldContain("<h1>Cakupan</h1>");
        page.ShouldContain("<th scope=\"col\">Provinsi</th>");
        page.ShouldMatch("<td class=\"number\">[0-9]{1,3}\\.[0-9]{3}(\\.[0-9]{3})?</td><td class=\"number\">[0-9]+,[0-9]%</td>");
        page.ShouldContain("diestimasi");
        page.ShouldContain("Unduh CSV");
    }

    [Theory]
    [InlineData("/embed/line?cube=coverage&groupBy=PERIOD,SEGMENT&measures=coverageRate")]
    [InlineData("/embed/bar?cube=coverage&groupBy=SEGMENT&during=latest")]
    [InlineData("/embed/map?cube=coverage&groupBy=PROVINCE&measures=coveredWorkers,coverageRate&during=latest")]
    public async Task Each_kind_of_chart_has_its_rows_as_a_table_too(string address)
    {
        await using var server = await SavedServer.StartAsync();

        using var response = await server.Running.GetAsync(address);
        string page = await response.Content.ReadAsStringAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        page.ShouldContain("<details open><summary>Data as a table</summary>");
        // This server is built without Node.js.
        page.ShouldContain("The chart is not part of this server");
        page.ShouldNotContain("<script");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("frame-ancestors *");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self';");
        response.Headers.ETag.ShouldNotBeNull();
        (await EmbedTokenTests.StatusAsync(server, address, ("If-None-Match", response.Headers.ETag!.Tag))).ShouldBe(304);
    }

    [Theory]
    [InlineData("/embed/ranked")]
    [InlineData("/embed/ranked?cube=weather")]
    [InlineData("/embed/ranked?cube=coverage")]
    [InlineData("/embed/ranked?cube=coverage&groupBy=PROVINCE,SEGMENT")]
    [InlineData("/embed/map?cube=coverage&groupBy=SEGMENT")]
    [InlineData("/embed/line?cube=coverage&groupBy=PERIOD,SEGMENT&measures=coverageRate,coveredWorkers")]
    [InlineData("/embed/line?cube=coverage&groupBy=PERIOD,KABUPATEN")]
    [InlineData("/embed/line?cube=coverage&groupBy=PERIOD&nothing=1")]
    [InlineData("/embed/line?cube=coverage&groupBy=PERIOD&lang=fr")]
    [InlineData("/embed/line?cube=coverage&groupBy=PERIOD&theme=pink")]
    [InlineData("/embed/line?cube=coverage&groupBy=PERIOD&title=a%0d%0ab")]
    public async Task A_mistake_in_an_address_is_told_on_the_page(string address)
    {
        await using var server = await SavedServer.StartAsync();

        using var response = await server.Running.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await response.Content.ReadAsStringAsync()).ShouldContain("<h1>This view cannot be shown</h1>");
    }

    [Fact]
    public async Task What_may_frame_an_open_view_is_a_setting()
    {
        await using var named = await SavedServer.StartAsync(("Embed:FrameAncestors", "https://a.example,https://b.example"));
        await using var ours = await SavedServer.StartAsync(("Embed:FrameAncestors", ""));

        using var one = await named.Running.GetAsync(Ranked);
        using var other = await ours.Running.GetAsync(Ranked);

        one.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("frame-ancestors https://a.example https://b.example");
        other.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("frame-ancestors 'self'");
    }

    [Theory]
    [InlineData("/embed/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/embed/%2e%2e%2fjamsostek.db")]
    [InlineData("/embed/provinces%00")]
    [InlineData("/embed/provinces.db")]
    [InlineData("/embed/Provinces")]
    [InlineData("/v1/queries/..%2Faccess.db.csv")]
    [InlineData("/v1/queries/by-province.csv%2F..")]
    [InlineData("/v1/views/..%2F..%2Fappsettings.json")]
    [InlineData("/graphql?id=..%2F..%2Fetc%2Fpasswd")]
    public async Task A_name_is_a_name_and_no_path(string address)
    {
        await using var server = await SavedServer.StartAsync();
        await EmbedTokenTests.IssueAsync(server, "{}");

        using var response = await server.Running.GetAsync(address);
        string text = await response.Content.ReadAsStringAsync();

        // A zero is refused by the web server itself.
        ((int)response.StatusCode is 404 or 400 || text.Contains("PersistedQueryNotFound", StringComparison.Ordinal)).ShouldBeTrue(text);
        text.ShouldNotContain("root:");
    }

    [Fact]
    public async Task No_text_from_outside_becomes_a_part_of_a_page_or_a_header()
    {
        await using var server = await SavedServer.StartAsync();
        string key = server.Key();
        const string Evil = "</title></script><script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
        const string Query = "{ coverage(groupBy: [PROVINCE], scope: {during: {latest: true}}) { nodes { province { name } kind coveredWorkers } } }";
        (await server.SaveAsync(key, "by-name", Query, Evil)).Status.ShouldBe(201);
        (await server.SaveViewAsync(key, "evil", new JsonObject { ["kind"] = "table", ["query"] = "by-name", ["title"] = Evil }.ToJsonString())).Status.ShouldBe(201);

        foreach (string address in (string[])["/embed/evil", "/embed/evil?lang=id", $"{Ranked}&title={Uri.EscapeDataString(Evil)}", $"{Ranked}&{Uri.EscapeDataString(Evil)}=1", $"/embed/{Uri.EscapeDataString("<script>")}", $"{Ranked}&drill={Uri.EscapeDataString(Evil)}", $"/embed/ranked?cube={Uri.EscapeDataString(Evil)}"])
        {
            string page = await server.TextAsync(address);
            page.ShouldNotContain("<script", Case.Insensitive, address);
            page.ShouldNotContain("<img", Case.Insensitive, address);
        }

        (await server.TextAsync("/embed/evil")).ShouldContain("<h1>&lt;/title&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;</h1>");
        using var file = await server.Running.GetAsync("/v1/queries/by-name.csv");
        file.Content.Headers.ContentDisposition!.ToString().ShouldBe("attachment; filename=\"by-name-1.csv\"");
        (await server.SaveAsync(key, "by-name", Query, "two\r\nlines: 1")).Status.ShouldBe(400);
        (await server.SaveAsync(key, "a%0d%0aSet-Cookie", Query)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task The_files_of_views_are_part_of_the_server()
    {
        await using var server = await SavedServer.StartAsync(("Access:Reads", "closed"));

        using var element = await server.Running.GetAsync("/embed/jamsostek-chart.js");
        using var style = await server.Running.GetAsync("/embed/view.css");

        element.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        element.Headers.GetValues("Access-Control-Allow-Origin").Single().ShouldBe("*");
        (await element.Content.ReadAsStringAsync()).ShouldContain("customElements.define('jamsostek-chart'");
        string css = await style.Content.ReadAsStringAsync();
        css.ShouldContain("@media (prefers-color-scheme: dark) { :root[data-theme='auto'] {\n  color-scheme: dark;");
        css.ShouldContain("--series-0: #0a6c78;");
        css.ShouldContain("--series-0: #5cc2cd;");
        css.ShouldNotContain("min-height: 100vh");
        (await EmbedTokenTests.StatusAsync(server, "/embed/view.css", ("If-None-Match", style.Headers.ETag!.Tag))).ShouldBe(304);
        (await EmbedTokenTests.StatusAsync(server, "/embed/view.js")).ShouldBe(404);
    }
}
