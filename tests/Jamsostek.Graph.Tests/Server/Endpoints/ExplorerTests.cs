using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Endpoints;

public sealed class ExplorerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("jamsostek-pages-").FullName;

    public ExplorerTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "assets"));
        Write("index.html", "<h1>the explorer</h1>");
        Write("graphiql.html", "<h1>GraphiQL</h1>");
        Write("icon.svg", "<svg/>");
        Write("assets/index-a1b2c3.js", "let a = 1");
        using var compressed = new GZipStream(File.Create(Path.Combine(_folder, "assets/index-a1b2c3.js.gz")), CompressionLevel.Fastest);
        compressed.Write("let a = 1"u8);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/region")]
    [InlineData("/region/11.17")]
    [InlineData("/explore?cube=coverage")]
    [InlineData("/compare")]
    [InlineData("/sources")]
    [InlineData("/outlook")]
    public async Task Every_address_of_the_explorer_is_a_page_that_a_link_leads_to(string path)
    {
        await using var server = await RunningServer.StartWithPagesAsync(_folder);
        using var response = await server.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe("<h1>the explorer</h1>");
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        response.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self';");
        policy.ShouldNotContain("unsafe");
    }

    [Fact]
    public async Task A_file_whose_name_carries_its_hash_is_kept_for_good_and_sent_compressed()
    {
        await using var server = await RunningServer.StartWithPagesAsync(_folder);
        server.Client.DefaultRequestHeaders.AcceptEncoding.Add(StringWithQualityHeaderValue.Parse("gzip"));
        using var response = await server.GetAsync("/assets/index-a1b2c3.js");

        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        response.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/javascript; charset=utf-8");
        response.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        await using var content = new GZipStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(content);
        (await reader.ReadToEndAsync()).ShouldBe("let a = 1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("br")]
    [InlineData("gzip;q=0")]
    public async Task A_file_is_sent_as_it_is_to_who_takes_no_coding_that_there_is(string accepted)
    {
        await using var server = await RunningServer.StartWithPagesAsync(_folder);
        server.Client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await server.GetAsync("/assets/index-a1b2c3.js");

        response.Content.Headers.ContentEncoding.ShouldBeEmpty();
        (await response.Content.ReadAsStringAsync()).ShouldBe("let a = 1");
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        await using var server = await RunningServer.StartWithPagesAsync(_folder);
        using var first = await server.GetAsync("/");
        server.Client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await server.GetAsync("/compare");

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/assets/other.js")]
    [InlineData("/assets/index-a1b2c3.js.gz")]
    [InlineData("/index.html")]
    [InlineData("/graphiql.html")]
    [InlineData("/assets/%2e%2e/index.html")]
    [InlineData("/%2e%2e/appsettings.json")]
    [InlineData("/region/11/more")]
    public async Task Nothing_else_is_sent(string path)
    {
        await using var server = await RunningServer.StartWithPagesAsync(_folder);
        using var response = await server.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("There is nothing here.");
    }

    [Fact]
    public async Task A_browser_gets_GraphiQL_at_the_address_of_the_API_and_a_program_its_answer()
    {
        await using var server = await RunningServer.StartWithPagesAsync(_folder);
        using var page = await server.GetAsync("/graphql", "text/html,application/xhtml+xml,*/*;q=0.8");
        using var answer = await server.GetAsync("/graphql?query={__typename}", "text/html,application/xhtml+xml,*/*;q=0.8");

        (await page.Content.ReadAsStringAsync()).ShouldBe("<h1>GraphiQL</h1>");
        page.Headers.Vary.ShouldBe(["Accept", "Accept-Encoding"]);
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'self'; style-src 'self' 'unsafe-inline'");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public async Task A_server_built_without_the_page_says_so()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.GetAsync("/");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("The explorer is not part of this server");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder, name), content);
}
