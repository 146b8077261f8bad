using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Endpoints;

public sealed class PersistedDocumentTests
{
    private const string Query = "query Greet { hello }";
    private const string Answer = """{"data":{"hello":"Hello, world!"}}""";
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));
    private static readonly string ByHash = Extension(Hash);

    [Fact]
    public async Task A_document_sent_once_with_its_hash_is_known_by_it_from_then_on()
    {
        await using var server = await RunningServer.StartAsync();

        (await PostAsync(server, ByHash)).ShouldBe("""{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"HC0020"}}]}""");
        (await PostAsync(server, ByHash.Insert(1, $"\"query\":\"{Query}\","))).ShouldBe(Answer);
        (await PostAsync(server, ByHash)).ShouldBe(Answer);
        (await PostAsync(server, $$"""{"id":"{{Hash}}"}""")).ShouldBe(Answer);
        (await PostAsync(server, $$"""{"documentId":"sha256:{{Hash}}"}""")).ShouldBe(Answer);
        (await GetAsync(server, $"/graphql?documentId=sha256:{Hash}")).ShouldBe(Answer);
        (await GetAsync(server, "/graphql?extensions=" + Uri.EscapeDataString(JsonDocument.Parse(ByHash).RootElement.GetProperty("extensions").GetRawText()))).ShouldBe(Answer);
        (await GetAsync(server, "/graphql/persisted/" + Hash)).ShouldBe(Answer);
        (await GetAsync(server, $"/graphql/persisted/{Hash}/Greet")).ShouldBe(Answer);
    }

    [Fact]
    public async Task A_hash_that_is_another_documents_is_refused()
    {
        await using var server = await RunningServer.StartAsync();

        (await PostAsync(server, ByHash.Insert(1, "\"query\":\"{ version }\","))).ShouldContain("The SHA-256 of `query` is not the `sha256Hash` that came with it.");
        (await PostAsync(server, ByHash)).ShouldContain("PersistedQueryNotFound");
    }

    [Fact]
    public async Task What_clients_persist_is_bounded_and_the_oldest_gives_way()
    {
        await using var server = await RunningServer.StartAsync(("GraphQL:PersistedCacheBytes", "30"));
        await PostAsync(server, ByHash.Insert(1, $"\"query\":\"{Query}\","));
        string other = "query Another { hello }";
        string otherHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(other)));
        await PostAsync(server, Extension(otherHash).Insert(1, $"\"query\":\"{other}\","));

        (await PostAsync(server, ByHash)).ShouldContain("PersistedQueryNotFound");
        (await PostAsync(server, $$"""{"id":"{{otherHash}}"}""")).ShouldBe(Answer);
    }

    [Fact]
    public async Task Documents_of_the_persisted_directory_can_be_the_only_ones()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("greet.graphql"), Query);
        await File.WriteAllTextAsync(folder.PathOf("generated.json"), $$"""{"sha256:{{Hash}}":"{{Query}}"}""");
        await File.WriteAllTextAsync(folder.PathOf("apollo.json"), $$"""{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"one","name":"Greet","type":"query","body":"{{Query}}"}]}""");
        await using var server = await RunningServer.StartAsync(("GraphQL:PersistedDirectory", folder.Path), ("GraphQL:PersistedOnly", "true"));

        foreach (string id in new[] { "greet", "sha256:" + Hash, Hash, "one" })
        {
            (await PostAsync(server, $$"""{"id":"{{id}}"}""")).ShouldBe(Answer);
        }

        foreach (string body in new[] { """{"query":"{ hello }"}""", """{"id":"unknown"}""" })
        {
            using var response = await server.PostAsync(body, "application/graphql-response+json");

            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await response.Content.ReadAsStringAsync()).ShouldContain("HC0067");
        }
    }

    private static string Extension(string hash) => "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}}";

    private static async Task<string> PostAsync(RunningServer server, string body)
    {
        using var response = await server.PostAsync(body, "application/json");
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<string> GetAsync(RunningServer server, string address)
    {
        using var response = await server.GetAsync(address, "application/json");
        return await response.Content.ReadAsStringAsync();
    }
}
