using System.Net;
using System.Text.RegularExpressions;
using Jamsostek.Graph.Tests.Server.Embedding;
using Jamsostek.Graph.Tests.Server.Saved;
using Shouldly;

namespace Jamsostek.Graph.Tests.Documents;

/// <summary>Holds server/QUERIES.md and server/EMBEDDING.md to what a server does: what they save is saved, and every address they show is asked for.</summary>
public sealed partial class SavedPagesTests
{
    private const string OfProvince = """
        query OfProvince($province: String!, $segments: [WorkerSegment!]) {
          coverage(groupBy: [KABUPATEN], scope: {during: {latest: true}, where: {segment: {in: $segments}, province: {code: {eq: $province}}}}) { nodes { kabupaten { code name } coverageRate } }
        }
        """;

    [Fact]
    public async Task Every_example_of_the_page_of_queries_is_true()
    {
        string page = Read("QUERIES.md");
        await using var server = await SavedServer.StartAsync();
        string key = server.Key();
        (await server.SendAsync(HttpMethod.Put, "/v1/queries/coverage-by-province", key, Block(page, "graphql saved"), "application/graphql")).Status.ShouldBe(201);

        var addresses = Addresses(page).ToList();

        addresses.Count.ShouldBe(5);
        foreach (string address in addresses)
        {
            using var response = await server.Running.GetAsync(address);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            (await response.Content.ReadAsStringAsync()).ShouldNotContain("errors", Case.Sensitive, address);
        }
    }

    [Fact]
    public async Task Every_example_of_the_page_of_views_is_true()
    {
        string page = Read("EMBEDDING.md");
        await using var server = await SavedServer.StartAsync();
        string key = server.Key();
        await server.SaveAsync(key, "coverage-by-province", Block(Read("QUERIES.md"), "graphql saved"));
        await server.SaveAsync(key, "coverage-of-province", OfProvince);
        var (saved, problem) = await server.SaveViewAsync(key, "provinces", Block(page, "json saved"));
        saved.ShouldBe(201, $"{problem}");
        var (ordered, token) = await server.SendAsync(HttpMethod.Post, "/v1/embed-tokens", key, Block(page, "json order"));
        ordered.ShouldBe(201, $"{token}");

        string[] addresses = [.. Addresses(page), token!["address"]!.GetValue<string>(), $"{token["address"]}&drill=11", $"{token["address"]}&during.between.from=2024-01&during.between.to=2024-12"];

        addresses.Length.ShouldBeGreaterThan(9);
        foreach (string address in addresses)
        {
            (await EmbedTokenTests.StatusAsync(server, address)).ShouldBe(200, address);
        }

        (await server.TextAsync(addresses[^2])).ShouldContain("Kabupaten Aceh Selatan");
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(RepositoryTree.Root, "server", name)).ReplaceLineEndings("\n");

    private static string Block(string page, string kind)
    {
        int start = page.IndexOf($"```{kind}\n", StringComparison.Ordinal) + kind.Length + 4;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    /// <summary>The addresses of a page that are asked for by GET, without those that only a key may write to.</summary>
    private static IEnumerable<string> Addresses(string page)
        => page.Split('\n').Where(static line => !line.StartsWith("curl ", StringComparison.Ordinal)).SelectMany(static line => Address().Matches(line)).Select(static match => match.Groups["path"].Value);

    [GeneratedRegex("""(?:http://127\.0\.0\.1:5080|jamsostek-chart src=")(?<path>/[^\s`"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
