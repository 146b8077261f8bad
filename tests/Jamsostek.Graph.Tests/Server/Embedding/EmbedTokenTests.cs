using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Embedding;
using Jamsostek.Graph.Tests.Server.Access;
using Jamsostek.Graph.Tests.Server.Saved;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Embedding;

/// <summary>Embed tokens: what they open, and that nothing else is opened by one that was changed, stretched, or carried elsewhere.</summary>
public sealed class EmbedTokenTests
{
    private const string Origin = "https://dashboard.example.go.id";

    private const string View = """{"kind": "ranked", "query": "by-province", "x": "provinceName", "value": "coverageRate", "title": {"en": "Coverage by province", "id": "Cakupan menurut provinsi"}}""";

    [Fact]
    public async Task Closed_reads_are_opened_for_the_view_of_the_token_and_for_nothing_else()
    {
        await using var server = await SavedServer.StartAsync(("Access:Reads", "closed"));
        string token = await IssueAsync(server, "{}");

        using var page = await server.Running.GetAsync($"/embed/provinces?token={token}&lang=id&theme=dark");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith($"frame-ancestors {Origin}");
        page.Headers.CacheControl!.Private.ShouldBeTrue();
        string html = await page.Content.ReadAsStringAsync();
        html.ShouldContain("<html lang=\"id\" data-theme=\"dark\">");
        html.ShouldContain("<title>Cakupan menurut provinsi</title>");
        html.ShouldContain("<td>Aceh</td>");
        (await StatusAsync(server, $"/embed/provinces.csv?token={token}")).ShouldBe(200);
        foreach (string other in (string[])["/embed/provinces", $"/embed/other?token={token}", $"/embed/provinces@1?token={token}", $"/embed/table?cube=coverage&token={token}",
            $"/v1/coverage.csv?token={token}", $"/v1/queries/by-province.csv?token={token}", $"/v1/views/provinces?token={token}", $"/graphql?query=%7Bdataset%7Bversion%7D%7D&token={token}"])
        {
            (await StatusAsync(server, other)).ShouldBeOneOf(401, 403);
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/coverage.csv");
        request.Headers.Add("Authorization", $"Bearer {token}");
        using var asKey = await server.Running.Client.SendAsync(request);
        asKey.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_that_was_changed_cut_or_signed_by_another_opens_nothing_and_learns_nothing()
    {
        await using var server = await SavedServer.StartAsync(("Access:Reads", "closed"), ("Limits:FailuresPerMinute", "0"));
        string token = await IssueAsync(server, "{}");
        string content = token[EmbedTokenText.Prefix.Length..token.LastIndexOf('.')];
        string mac = token[(token.LastIndexOf('.') + 1)..];
        string wider = Encode(Decode(content).Replace("\"drill\":0", "\"drill\":5", StringComparison.Ordinal));
        var own = new EmbedToken { Id = "x", View = "provinces", Issuer = "command:me", Origins = ["*"], ExpiresAt = DateTimeOffset.MaxValue };

        string[] forged =
        [
            $"{EmbedTokenText.Prefix}{wider}.{mac}", $"{EmbedTokenText.Prefix}{content}.{mac[..^1]}", $"{EmbedTokenText.Prefix}{content}.", $"{EmbedTokenText.Prefix}{content}", $"{EmbedTokenText.Prefix}{content}.{mac}=",
            $"{EmbedTokenText.Prefix}{content}.{mac[..^1]}{(mac[^1] == 'A' ? 'B' : 'A')}", $"{content}.{mac}", $"{EmbedTokenText.Prefix}{content}.{mac}.{mac}", EmbedTokenText.Write(own, new byte[32]), EmbedTokenText.Write(own, []),
            $"{Encode("{\"alg\":\"none\"}")}.{content}.", string.Empty, new string('a', 5_000),
        ];
        foreach (string text in forged)
        {
            using var response = await server.Running.GetAsync($"/embed/provinces?token={text}");
            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, text);
            string page = await response.Content.ReadAsStringAsync();
            page.ShouldContain("This address does not hold here, or no longer.");
            page.ShouldNotContain("provin", Case.Insensitive);
        }

        (await StatusAsync(server, $"/embed/provinces?token={token}&token={token}")).ShouldBe(401);
        (await StatusAsync(server, $"/embed/provinces?token={token}")).ShouldBe(200);
    }

    [Fact]
    public async Task Expiry_and_revocation_end_a_token_at_once()
    {
        await using var server = await SavedServer.StartAsync();
        string key = server.Key();
        string token = await IssueAsync(server, "{}", key);
        (await StatusAsync(server, $"/embed/provinces?token={token}")).ShouldBe(200);
        var secret = server.Running.Get<EmbedSecret>().Find()!;
        var past = EmbedTokenText.Read(token, secret)! with { ExpiresAt = TimeProvider.System.GetUtcNow().AddSeconds(-1) };
        (await StatusAsync(server, $"/embed/provinces?token={EmbedTokenText.Write(past, secret)}")).ShouldBe(401);

        TestKeys.Revoke(server.Folder, key);

        (await StatusAsync(server, $"/embed/provinces?token={token}")).ShouldBe(401);
        (await StatusAsync(server, $"/embed/provinces.json?token={token}")).ShouldBe(401);
    }

    [Theory]
    [InlineData("Referer", "https://elsewhere.example/page")]
    [InlineData("Referer", "https://dashboard.example.go.id.elsewhere.example/")]
    [InlineData("Referer", "http://dashboard.example.go.id/")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task On_another_page_a_token_opens_nothing(string header, string value)
    {
        await using var server = await SavedServer.StartAsync();
        string token = await IssueAsync(server, "{}");

        (await StatusAsync(server, $"/embed/provinces?token={token}", (header, value))).ShouldBe(403);
        (await StatusAsync(server, $"/embed/provinces?token={token}", ("Referer", $"{Origin}/report"))).ShouldBe(200);
        (await StatusAsync(server, $"/embed/provinces?token={token}", ("Referer", server.Running.Address.ToString()))).ShouldBe(200);
    }

    [Fact]
    public async Task What_a_token_fixes_the_address_cannot_widen()
    {
        await using var server = await SavedServer.StartAsync();
        string token = await IssueAsync(server, """{"variables": {"segments": "PU"}, "free": ["during"], "regions": ["11"], "bases": ["ESTIMATED", "REPORTED"]}""");

        foreach (string more in (string[])["segments=BPU", "segments=PU", "drill=11", "title=Mine", "regions=12", "bases=SYNTHETIC", "cube=labour", "where.province.code.eq=12", "during.segments=1&segments=2"])
        {
            (await StatusAsync(server, $"/embed/provinces?token={token}&{more}")).ShouldBe(403, more);
        }

        string rows = await server.TextAsync($"/embed/provinces.csv?token={token}&during.between.from=2024-01&during.between.to=2024-12");
        rows.ShouldContain("# restriction: only rows of regions=11 bases=REPORTED,ESTIMATED");
        string[] lines = [.. rows.Split("\r\n").Where(static line => line.Length > 0 && line[0] != '#')];
        lines.Length.ShouldBe(2);
        lines[1].ShouldStartWith("11,Aceh,");
    }

    [Fact]
    public async Task Only_who_may_save_and_read_issues_tokens_and_only_for_what_is_there()
    {
        await using var server = await SavedServer.StartAsync();
        string key = server.Key();
        await IssueAsync(server, "{}", key);

        foreach (string scopes in (string[])["read", "save", "import"])
        {
            (await OrderAsync(server, server.Key(scopes), """{"view": "provinces", "origins": "*"}""")).Status.ShouldBe(403, scopes);
        }

        (await OrderAsync(server, null, "{}")).Status.ShouldBe(401);
        foreach (string wrong in (string[])["""{"view": "provinces"}""", """{"view": "provinces", "origins": []}""", """{"view": "provinces", "origins": ["https://a.example; script-src *"]}""",
            """{"view": "provinces", "origins": ["https://a.example/path"]}""", """{"view": "provinces", "origins": ["https://a.example", "*"]}""", """{"view": "../provinces", "origins": "*"}""",
            """{"view": "provinces", "origins": "*", "expires": "2020-01-01"}""", """{"view": "provinces", "origins": "*", "expires": "2999-01-01"}""", """{"view": "provinces", "origins": "*", "regions": ["nowhere"]}""",
            """{"view": "provinces", "origins": "*", "regions": []}""", """{"view": "provinces", "origins": "*", "drill": -1}""", """{"view": "provinces", "origins": "*", "more": 1}""",
            """{"view": "provinces", "origins": "*", "variables": {"segments": "PU"}, "free": ["segments"]}""", """{"view": "provinces", "view": "other", "origins": "*"}""", "[]", "{"])
        {
            (await OrderAsync(server, key, wrong)).Status.ShouldBe(400, wrong);
        }

        (await OrderAsync(server, key, """{"view": "never-saved", "origins": "*"}""")).Status.ShouldBe(404);
        new AuditLog(new AccessDatabase(server.Folder.PathOf("access.db")), TimeProvider.System).Last(50).Count(static entry => entry.Action == "embed-tokens.issue").ShouldBe(1);
    }

    [Fact]
    public async Task Guessing_tokens_ends_like_guessing_keys()
    {
        await using var server = await SavedServer.StartAsync(("Limits:FailuresPerMinute", "2"));
        string token = await IssueAsync(server, "{}");

        (await StatusAsync(server, "/embed/provinces?token=jse_a.b")).ShouldBe(401);
        (await StatusAsync(server, "/embed/provinces?token=jse_a.c")).ShouldBe(401);
        (await StatusAsync(server, $"/embed/provinces?token={token}")).ShouldBe(429);
    }

    internal static async Task<string> IssueAsync(SavedServer server, string more, string? key = null)
    {
        key ??= server.Key();
        (await server.SaveAsync(key, "by-province", SavedServer.ByProvince)).Status.ShouldBeOneOf(200, 201);
        (await server.SaveViewAsync(key, "provinces", View)).Status.ShouldBeOneOf(200, 201);
        var order = JsonNode.Parse(more)!.AsObject();
        order["view"] = "provinces";
        order["origins"] = new JsonArray(Origin);
        var (status, body) = await OrderAsync(server, key, order.ToJsonString());
        status.ShouldBe(201, $"{body}");
        body!["address"]!.GetValue<string>().ShouldBe($"/embed/provinces?token={body["token"]}");
        return body["token"]!.GetValue<string>();
    }

    private static Task<(int Status, JsonNode? Body)> OrderAsync(SavedServer server, string? key, string order) => server.SendAsync(HttpMethod.Post, "/v1/embed-tokens", key, order);

    internal static async Task<int> StatusAsync(SavedServer server, string address, (string Name, string Value)? header = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (header is var (name, value))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await server.Running.Client.SendAsync(request);
        return (int)response.StatusCode;
    }

    private static string Decode(string text) => Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(text));

    private static string Encode(string text) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
