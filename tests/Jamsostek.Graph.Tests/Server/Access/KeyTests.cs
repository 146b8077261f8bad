using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Keys;
using Microsoft.Data.Sqlite;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Access;

/// <summary>Keys at a running server.</summary>
public sealed class KeyTests
{
    private const string Hello = """{"query":"{ hello }"}""";
    private const string HelloAnswer = """{"data":{"hello":"Hello, world!"}}""";

    [Fact]
    public async Task Reads_are_open_to_all_unless_they_are_closed()
    {
        using var folder = new TemporaryFolder();
        await using var open = await RunningServer.StartAsync(("Data:Directory", folder.Path));
        (await (await open.PostAsync(Hello)).Content.ReadAsStringAsync()).ShouldBe(HelloAnswer);
        File.Exists(folder.PathOf("access.db")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("POST", "/graphql")]
    [InlineData("GET", "/graphql?query={hello}")]
    [InlineData("HEAD", "/graphql?query={hello}")]
    [InlineData("GET", "/graphql?id=greet")]
    [InlineData("GET", "/graphql/persisted/greet")]
    [InlineData("GET", "/graphql?sdl")]
    [InlineData("GET", "/graphql/schema")]
    [InlineData("GET", "/graphql/schema.graphql")]
    [InlineData("POST", "/v1/import")]
    public async Task Closed_every_address_with_data_asks_for_a_key(string method, string path)
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path), ("Access:Reads", "closed"));
        using var content = new StringContent(Hello, new MediaTypeHeaderValue("application/json"));
        using var response = await server.SendAsync(new HttpMethod(method), path, null, method == "POST" ? content : null);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer realm=\"jamsostek-graph\"");
        response.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        if (method != "HEAD")
        {
            (await response.Content.ReadAsStringAsync()).ShouldContain("AUTH_NOT_AUTHENTICATED");
        }
    }

    [Theory]
    [InlineData("/health/live", null)]
    [InlineData("/health/ready", null)]
    [InlineData("/graphql", "text/html")]
    public async Task Closed_probes_and_the_page_stay_open(string path, string? accept)
    {
        await using var server = await RunningServer.StartAsync(("Access:Reads", "closed"));
        using var response = await server.GetAsync(path, accept);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("bearer")]
    [InlineData("X-API-Key")]
    [InlineData("Basic")]
    public async Task A_key_is_shown_in_a_header(string how)
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder);
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path), ("Access:Reads", "closed"));
        var (name, value) = how switch
        {
            "X-API-Key" => (how, key),
            "Basic" => ("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"excel:{key}"))}"),
            _ => ("Authorization", $"{how} {key}"),
        };
        server.Client.DefaultRequestHeaders.Add(name, value);

        (await (await server.PostAsync(Hello)).Content.ReadAsStringAsync()).ShouldBe(HelloAnswer);
        using var schema = await server.GetAsync("/graphql/schema");
        schema.StatusCode.ShouldBe(HttpStatusCode.OK);
        schema.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        schema.Headers.Vary.ShouldBe(["Authorization", "X-API-Key", "Accept"]);
        (await server.StopAndReadLogAsync()).ShouldAllBe(line => line.EndsWith($" by=key:{TestKeys.IdOf(key)}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Authorization", "Bearer")]
    [InlineData("Authorization", "Digest x")]
    [InlineData("Authorization", "Basic %%%")]
    [InlineData("Authorization", "Basic bm9jb2xvbg==")]
    [InlineData("Authorization", "Bearer jsk_")]
    [InlineData("Authorization", "Bearer jsk_aaaaaaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("Authorization", "Bearer not.a.token")]
    [InlineData("X-API-Key", "")]
    public async Task What_is_not_valid_is_refused_also_where_nothing_is_needed(string name, string value)
    {
        using var folder = new TemporaryFolder();
        TestKeys.Make(folder);
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path));
        server.Client.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        using var response = await server.PostAsync(Hello);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        server.Graph.Greetings.ShouldBe(0);
    }

    [Fact]
    public async Task Two_credentials_at_once_are_refused()
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder);
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path));
        server.Client.DefaultRequestHeaders.Add("Authorization", TestKeys.Bearer(key));
        server.Client.DefaultRequestHeaders.Add("X-API-Key", key);

        (await server.PostAsync(Hello)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Guessing_finds_nothing_and_an_unknown_id_looks_like_a_wrong_secret()
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder);
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path), ("Limits:FailuresPerMinute", "0"));
        var answers = new HashSet<string>(StringComparer.Ordinal);
        foreach (string guess in new[] { key[..^1] + (key[^1] == 'A' ? 'B' : 'A'), ApiKeyText.Generate().Reveal(), "jsk_" + TestKeys.IdOf(key) + "_" + new string('A', 43) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={hello}") { Headers = { { "X-API-Key", guess } } };
            using var response = await server.Client.SendAsync(request);
            answers.Add($"{(int)response.StatusCode} {response.Headers.WwwAuthenticate} {await response.Content.ReadAsStringAsync()}");
        }

        answers.ShouldHaveSingleItem().ShouldStartWith("401 Bearer realm=\"jamsostek-graph\", error=\"invalid_token\"");
    }

    [Fact]
    public void A_secret_is_kept_as_a_hash_and_compared_with_something_also_when_there_is_none()
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder);
        ApiKeyText.TryParse(key, out var text).ShouldBeTrue();
        using var connection = new AccessDatabase(folder.PathOf("access.db")).Open();
        var kept = KeyTable.All(connection).ShouldHaveSingleItem();

        kept.Hash.AsSpan().ToArray().ShouldBe(System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes(key[^43..])));
        ApiKeyHash.Fits(text.Secret, kept.Hash).ShouldBeTrue();
        ApiKeyHash.Fits(text.Secret, null).ShouldBeFalse();
        text.ToString().ShouldNotContain(text.Secret);
        foreach (string file in Directory.GetFiles(folder.Path))
        {
            Encoding.Latin1.GetString(File.ReadAllBytes(file)).ShouldNotContain(text.Secret);
        }
    }

    [Fact]
    public async Task A_key_that_another_process_revokes_is_refused_by_the_next_request()
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder);
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path));
        server.Client.DefaultRequestHeaders.Add("X-API-Key", key);

        for (int round = 0; round < 3; round++)
        {
            (await server.PostAsync(Hello)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        TestKeys.Revoke(folder, key);
        (await server.PostAsync(Hello)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        string other = TestKeys.Make(folder);
        server.Client.DefaultRequestHeaders.Remove("X-API-Key");
        server.Client.DefaultRequestHeaders.Add("X-API-Key", other);
        (await server.PostAsync(Hello)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_stream_ends_with_the_first_event_after_its_key_was_revoked()
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder);
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path));
        server.Client.DefaultRequestHeaders.Add("X-API-Key", key);
        using var stream = await server.PostAsync("""{"query":"subscription { ticks }"}""", "text/event-stream");
        using var lines = new StreamReader(await stream.Content.ReadAsStreamAsync());
        server.Graph.Tick("before");
        (await lines.ReadLineAsync()).ShouldBe("event: next");
        (await lines.ReadLineAsync()).ShouldBe("""data: {"data":{"ticks":"before"}}""");

        TestKeys.Revoke(folder, key);
        server.Graph.Tick("after");

        (await lines.ReadToEndAsync()).ShouldBe("\nevent: complete\ndata:\n\n");
    }

    [Fact]
    public async Task A_key_without_the_scope_is_known_and_refused()
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder, "save");
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path));
        server.Client.DefaultRequestHeaders.Add("X-API-Key", key);
        using var response = await server.PostAsync(Hello);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer realm=\"jamsostek-graph\", error=\"insufficient_scope\", scope=\"read\"");
        (await response.Content.ReadAsStringAsync()).ShouldContain("AUTH_NOT_AUTHORIZED");
    }

    [Fact]
    public async Task An_expired_key_is_refused()
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder, expires: TimeProvider.System.GetUtcNow().AddSeconds(-1));
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path));
        server.Client.DefaultRequestHeaders.Add("X-API-Key", key);

        (await server.PostAsync(Hello)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_file_of_keys_that_cannot_be_read_lets_nobody_in()
    {
        using var folder = new TemporaryFolder(("access.db", new string('x', 10_000)));
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path));
        server.Client.DefaultRequestHeaders.Add("X-API-Key", ApiKeyText.Generate().Reveal());
        using var response = await server.PostAsync(Hello);

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter!.ToString().ShouldBe("5");
    }

    [Fact]
    public async Task The_last_use_is_written_when_the_server_stops()
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder);
        await using (var server = await RunningServer.StartAsync(("Data:Directory", folder.Path)))
        {
            server.Client.DefaultRequestHeaders.Add("X-API-Key", key);
            (await server.PostAsync(Hello)).StatusCode.ShouldBe(HttpStatusCode.OK);
            Used(folder).ShouldBeNull();
        }

        Used(folder).ShouldNotBeNull();
    }

    [Fact]
    public void A_revoked_key_stays_revoked_and_the_file_is_its_owners_alone()
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder);
        TestKeys.Revoke(folder, key);
        using var connection = new AccessDatabase(folder.PathOf("access.db")).Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE api_keys SET revoked_at = NULL";

        Should.Throw<SqliteException>(() => command.ExecuteNonQuery()).Message.ShouldContain("a revoked key stays revoked");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(folder.PathOf("access.db")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private static DateTimeOffset? Used(TemporaryFolder folder)
    {
        using var connection = new AccessDatabase(folder.PathOf("access.db")).Open();
        return KeyTable.All(connection).ShouldHaveSingleItem().LastUsedAt;
    }
}
