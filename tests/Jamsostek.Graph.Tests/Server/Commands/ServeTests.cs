using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Commands;

/// <summary>The server as a process: its first start, its data, its end.</summary>
public sealed class ServeTests
{
    private const string TermQuery = """{"query":"{ dataset { version } vocabulary(where: {code: {eq: \"PU\"}}, first: 1) { nodes { english } } }"}""";

    [Fact]
    public async Task The_first_start_imports_the_seed_data_and_a_later_one_finds_them()
    {
        using var folder = new TemporaryFolder();
        for (int start = 0; start < 2; start++)
        {
            using var program = ServerProgram.Start(folder.Path, "--urls", "http://127.0.0.1:0");
            using var client = new HttpClient { BaseAddress = await program.ServingAsync() };
            using var answer = await AskAsync(client, """{"query":"{ provinces { totalCount } kabupaten { totalCount } region(code: \"11\") { name } }"}""");

            answer.RootElement.GetRawText().ShouldBe("""{"data":{"provinces":{"totalCount":38},"kabupaten":{"totalCount":514},"region":{"name":"Aceh"}}}""");
            program.Terminate();
            (await program.EndAsync()).ShouldBe(0, program.Errors);
        }
    }

    [Fact]
    public async Task An_address_that_is_taken_ends_with_3()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        using var program = ServerProgram.Start(folder.Path, "--urls", "http://127.0.0.1:0");
        var address = await program.ServingAsync();
        var (code, _, errors) = await ServerProgram.RunAsync(other.Path, "--urls", address.GetLeftPart(UriPartial.Authority));

        code.ShouldBe(3);
        errors.ShouldContain("Stop what listens there, or choose another address with --urls.");
    }

    [Fact]
    public async Task A_running_server_takes_over_what_another_process_imports_without_a_failed_request()
    {
        using var folder = new TemporaryFolder();
        using var files = new TemporaryFolder();
        using var program = ServerProgram.Start(folder.Path, "--urls", "http://127.0.0.1:0", "--set", "Data:WatchSeconds=0.1");
        using var client = new HttpClient { BaseAddress = await program.ServingAsync() };
        using var subscription = await SubscribeAsync(client);
        using var events = new StreamReader(await subscription.Content.ReadAsStreamAsync());
        using var stopping = new CancellationTokenSource();
        var answers = new ConcurrentBag<string>();
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(() => AskOnAsync(client, TermQuery, answers, stopping.Token))).ToArray();

        var imported = await ServerProgram.RunAsync(folder.Path, "import", DataFiles.Term(files, "employee"));
        imported.ExitCode.ShouldBe(0, imported.Errors);
        (await NextFieldAsync(events)).ShouldBe("event: next");
        (await events.ReadLineAsync()).ShouldBe("""data: {"data":{"datasetPublished":{"version":"2"}}}""");
        await AskUntilAsync(client, TermQuery, "employee");
        await stopping.CancelAsync();
        await Task.WhenAll(asking);

        // Every answer is of one version, whole: the version's number and its term belong together.
        answers.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(
        [
            """{"data":{"dataset":{"version":"1"},"vocabulary":{"nodes":[{"english":"wage earner"}]}}}""",
            """{"data":{"dataset":{"version":"2"},"vocabulary":{"nodes":[{"english":"employee"}]}}}""",
        ]);
        program.Terminate();
        (await program.EndAsync()).ShouldBe(0, program.Errors);
    }

    [Fact]
    public async Task A_running_server_takes_over_a_new_panel_without_a_failed_request()
    {
        const string Query = """{"query":"{ dataset { version tables { table rows } } }"}""";
        using var folder = new TemporaryFolder();
        using var files = new TemporaryFolder();
        using var program = ServerProgram.Start(folder.Path, "--urls", "http://127.0.0.1:0", "--set", "Data:WatchSeconds=0.1");
        using var client = new HttpClient { BaseAddress = await program.ServingAsync() };
        using var stopping = new CancellationTokenSource();
        var answers = new ConcurrentBag<string>();
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(() => AskOnAsync(client, Query, answers, stopping.Token))).ToArray();

        var imported = await ServerProgram.RunAsync(folder.Path, "import", DataFiles.Panel(files, 15_000));
        imported.ExitCode.ShouldBe(0, imported.Errors);
        await AskUntilAsync(client, Query, "\"version\":\"2\"");
        await stopping.CancelAsync();
        await Task.WhenAll(asking);

        // The panel brings one month that was not there, and the source it names in words.
        var seen = answers.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        seen.Count.ShouldBe(2);
        foreach (var (answer, version, coverage, sources) in new[] { (seen[0], 1, 86_436, 117), (seen[1], 2, 86_437, 118) })
        {
            answer.ShouldStartWith($"{{\"data\":{{\"dataset\":{{\"version\":\"{version}\",");
            answer.ShouldContain($"{{\"table\":\"Coverage\",\"rows\":{coverage}}}");
            answer.ShouldContain($"{{\"table\":\"Sources\",\"rows\":{sources}}}");
        }
    }

    [Theory]
    [InlineData("Reading ...")]
    [InlineData("Checking ...")]
    [InlineData("Writing ...")]
    public async Task An_import_that_is_killed_leaves_the_version_before(string when)
    {
        using var folder = new TemporaryFolder();
        using var files = new TemporaryFolder();
        (await ServerProgram.RunAsync(folder.Path, "import", DataFiles.Seed)).ExitCode.ShouldBe(0);
        using (var import = ServerProgram.Start(folder.Path, "import", DataFiles.Term(files, "employee")))
        {
            await import.LineAsync(line => line == when);
            import.Kill();
            (await import.EndAsync()).ShouldBe(137);
        }

        using var program = ServerProgram.Start(folder.Path, "--urls", "http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = await program.ServingAsync() };
        using var answer = await AskAsync(client, TermQuery);

        answer.RootElement.GetRawText().ShouldBe("""{"data":{"dataset":{"version":"1"},"vocabulary":{"nodes":[{"english":"wage earner"}]}}}""");
    }

    private static async Task<JsonDocument> AskAsync(HttpClient client, string body)
    {
        using var content = new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        using var response = await client.PostAsync("/graphql", content);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await response.Content.ReadFromJsonAsync<JsonDocument>())!;
    }

    private static async Task AskOnAsync(HttpClient client, string query, ConcurrentBag<string> answers, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            using var answer = await AskAsync(client, query);
            answers.Add(answer.RootElement.GetRawText());
        }
    }

    private static async Task AskUntilAsync(HttpClient client, string query, string part)
    {
        using var giveUp = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        string text;
        do
        {
            giveUp.Token.ThrowIfCancellationRequested();
            using var answer = await AskAsync(client, query);
            text = answer.RootElement.GetRawText();
        }
        while (!text.Contains(part, StringComparison.Ordinal));
    }

    /// <summary>The next line that is neither empty nor one of the comments that keep an idle stream open.</summary>
    private static async Task<string?> NextFieldAsync(StreamReader events)
    {
        string? line;
        do
        {
            line = await events.ReadLineAsync();
        }
        while (line is "" or [':', ..]);
        return line;
    }

    private static Task<HttpResponseMessage> SubscribeAsync(HttpClient client)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "subscription { datasetPublished { version } }" }),
        };
        request.Headers.Accept.ParseAdd("text/event-stream");
        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
