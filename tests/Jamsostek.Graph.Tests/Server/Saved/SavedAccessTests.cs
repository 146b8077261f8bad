using System.Net;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Tests.Analytics.Policies;
using Jamsostek.Graph.Tests.Api;
using Jamsostek.Graph.Tests.Server.Access;
using Microsoft.Data.Sqlite;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Saved;

/// <summary>Whose rights, rows and budget a saved query has.</summary>
public sealed class SavedAccessTests
{
    private const string View = """{"kind": "table", "query": "by-province", "x": "provinceName"}""";

    [Fact]
    public async Task A_saved_query_and_its_view_show_their_reader_the_readers_rows()
    {
        await using var server = await SavedServer.StartAsync(("Access:Reads", "closed"));
        using var part = new TemporaryFolder();
        await using var open = await RunningServer.OverDataAsync(part, new NaivePolicy(SeedRecord.Facts, ["11"], [Basis.Reported, Basis.Estimated]).Keep());
        string saver = server.Key();
        string elsewhere = TestKeys.Make(part, "read,save");
        foreach (var (running, key) in ((RunningServer, string)[])[(server.Running, saver), (open, elsewhere)])
        {
            foreach (var (address, body) in ((string, string)[])[("/v1/queries/by-province", $$"""{"query": {{System.Text.Json.JsonSerializer.Serialize(SavedServer.ByProvince)}}}"""), ("/v1/views/provinces", View)])
            {
                using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
                request.Headers.Add("Authorization", TestKeys.Bearer(key));
                using var saved = await running.Client.SendAsync(request);
                saved.StatusCode.ShouldBe(HttpStatusCode.Created);
            }
        }

        string bound = TestKeys.Make(server.Folder, regions: "11", bases: "REPORTED,ESTIMATED");
        foreach (string address in (string[])["/v1/queries/by-province.csv?metadata=false", "/v1/queries/by-province.graphql.json", "/v1/queries/by-province.ndjson", "/graphql?id=by-province"])
        {
            using var expected = await open.GetAsync(address);
            (await TextAsync(server, address, bound)).ShouldBe(await expected.Content.ReadAsStringAsync(), address);
            (await TextAsync(server, address, saver)).ShouldContain("Sumatera Utara", Case.Sensitive, address);
            (await TextAsync(server, address, null)).ShouldContain("AUTH_NOT_AUTHENTICATED", Case.Sensitive, address);
        }

        string page = await TextAsync(server, "/embed/provinces", bound);
        page.ShouldContain("<td>Aceh</td>");
        page.ShouldNotContain("Sumatera Utara");
        page.ShouldContain("A part of the data only");
    }

    [Fact]
    public async Task A_saved_query_is_paid_for_by_its_reader_page_by_page()
    {
        await using var server = await SavedServer.StartAsync(("Limits:CostPerMinute", "100"));
        string key = server.Key();
        (await server.SaveAsync(key, "kabupaten", "{ coverage(groupBy: [KABUPATEN], scope: {during: {latest: true}}) { nodes { coveredWorkers } } }")).Status.ShouldBe(201);
        (await server.SaveViewAsync(key, "kabupaten", """{"kind": "table", "query": "kabupaten"}""")).Status.ShouldBe(201);

        using var first = await server.Running.GetAsync("/v1/queries/kabupaten.csv");
        using var second = await server.Running.GetAsync("/v1/queries/kabupaten.csv");
        using var page = await server.Running.GetAsync("/embed/kabupaten");
        using var cube = await server.Running.GetAsync("/embed/table?cube=coverage&groupBy=PROVINCE");

        // Three pages at 25 points and more: what is left does for no other.
        first.StatusCode.ShouldBe(HttpStatusCode.OK, await first.Content.ReadAsStringAsync());
        foreach (var refused in (HttpResponseMessage[])[second, page, cube])
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            refused.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        }

        (await TextAsync(server, "/v1/queries/kabupaten.csv", key)).ShouldContain("coveredWorkers");
    }

    [Fact]
    public async Task A_saved_version_is_neither_changed_nor_removed()
    {
        await using var server = await SavedServer.StartAsync();
        await server.SaveAsync(server.Key(), "by-province", SavedServer.ByProvince);
        using var connection = new AccessDatabase(server.Folder.PathOf("access.db")).Open();

        foreach (string sql in (string[])["UPDATE saved SET text = '{ dataset { version } }'", "UPDATE saved SET saved_by = 'key:me'", "DELETE FROM saved"])
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            Should.Throw<SqliteException>(() => command.ExecuteNonQuery()).Message.ShouldContain("a saved version is not");
        }
    }

    [Fact]
    public async Task A_file_of_keys_of_the_version_before_goes_on_with_its_keys()
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder, "read,save");
        using (var connection = new AccessDatabase(folder.PathOf("access.db")).Open())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE saved; DROP TABLE server_secrets; PRAGMA user_version = 1;";
            command.ExecuteNonQuery();
        }

        await using var server = await RunningServer.OverDataAsync(folder, SeedRecord.Facts);
        using var request = new HttpRequestMessage(HttpMethod.Put, "/v1/queries/dataset") { Content = new StringContent("{ dataset { version } }", System.Text.Encoding.UTF8, "application/graphql") };
        request.Headers.Add("Authorization", TestKeys.Bearer(key));
        using var saved = await server.Client.SendAsync(request);

        saved.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private static async Task<string> TextAsync(SavedServer server, string address, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (key is not null)
        {
            request.Headers.Add("Authorization", TestKeys.Bearer(key));
        }

        using var response = await server.Running.Client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
