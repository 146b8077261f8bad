using System.Net;
using System.Security.Cryptography;
using System.Text;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Endpoints;

public sealed class KeptAnswerTests
{
    private const string Hello = "/graphql?query=%7Bhello%7D";

    [Fact]
    public async Task An_answer_to_GET_has_a_strong_tag_and_may_be_kept_for_asking_again()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.GetAsync(Hello);

        response.Headers.ETag!.IsWeak.ShouldBeFalse();
        response.Headers.CacheControl!.ToString().ShouldBe("no-cache");
    }

    [Fact]
    public async Task Whoever_holds_the_answer_gets_304_without_an_execution()
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.GetAsync(Hello);
        using var same = await AskAsync(server, Hello, answer.Headers.ETag!.ToString());

        same.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        server.Graph.Greetings.ShouldBe(1);
        same.Headers.ETag.ShouldBe(answer.Headers.ETag);
        same.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        (await same.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/graphql?query=%7Bhello(name:%22x%22)%7D", null)]
    [InlineData("/graphql?query=query%20A%7Bhello%7D%20query%20B%7Bhello%7D&operationName=A", null)]
    [InlineData("/graphql?query=query(%24n:String)%7Bhello(name:%24n)%7D&variables=%7B%22n%22:%22x%22%7D", null)]
    [InlineData(Hello, "application/graphql-response+json")]
    public async Task Another_document_operation_variable_or_media_type_is_another_tag(string path, string? accept)
    {
        await using var server = await RunningServer.StartAsync();
        using var hello = await server.GetAsync(Hello);
        using var other = await server.GetAsync(path, accept);

        other.Headers.ETag.ShouldNotBeNull();
        other.Headers.ETag.ShouldNotBe(hello.Headers.ETag);
    }

    [Fact]
    public async Task Long_requests_that_differ_in_their_last_letter_have_different_tags()
    {
        await using var server = await RunningServer.StartAsync();
        string[] paths = [.. new[] { "a", "b" }.Select(last => $"/graphql?query=query(%24n:String)%7Bhello(name:%24n)%7D&variables=%7B%22n%22:%22{new string('x', 3_000)}{last}%22%7D")];
        using var one = await server.GetAsync(paths[0]);
        using var other = await server.GetAsync(paths[1]);
        using var held = await AskAsync(server, paths[0], one.Headers.ETag!.ToString());

        other.Headers.ETag.ShouldNotBe(one.Headers.ETag);
        held.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task A_new_data_version_is_another_tag()
    {
        await using var server = await RunningServer.StartAsync();
        using var before = await server.GetAsync(Hello);
        server.Graph.Version = "2";

        using var after = await AskAsync(server, Hello, before.Headers.ETag!.ToString());

        after.StatusCode.ShouldBe(HttpStatusCode.OK);
        after.Headers.ETag.ShouldNotBe(before.Headers.ETag);
    }

    [Fact]
    public async Task A_compressed_form_has_its_own_tag_and_either_is_recognised()
    {
        await using var server = await RunningServer.StartAsync();
        const string Long = "/graphql?query=%7Blong(length:5000)%7D";
        using var plain = await server.GetAsync(Long);
        server.Client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "br");
        using var compressed = await server.GetAsync(Long);

        compressed.Headers.ETag!.Tag.ShouldBe($"{plain.Headers.ETag!.Tag[..^1]}-br\"");
        foreach (var tag in (string[])[plain.Headers.ETag.Tag, compressed.Headers.ETag.Tag, $"W/{plain.Headers.ETag.Tag}", $"\"other\", {compressed.Headers.ETag.Tag}"])
        {
            using var held = await AskAsync(server, Long, tag);
            held.StatusCode.ShouldBe(HttpStatusCode.NotModified, tag);
        }
    }

    [Fact]
    public async Task Persisted_documents_have_tags_too()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("{hello}")));
        await using var server = await RunningServer.StartAsync();
        using var registered = await server.PostAsync($$"""{ "query": "{hello}", "extensions": { "persistedQuery": { "version": 1, "sha256Hash": "{{hash}}" } } }""");
        using var named = await server.GetAsync($"/graphql/persisted/{hash}");
        using var held = await AskAsync(server, $"/graphql/persisted/{hash}", named.Headers.ETag!.ToString());

        registered.Headers.ETag.ShouldBeNull();
        held.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/graphql?query=%7Bfails%7D")]
    [InlineData("/graphql?query=%7Bnothing%7D")]
    public async Task An_answer_with_errors_is_not_kept(string path)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.GetAsync(path);

        response.Headers.ETag.ShouldBeNull();
        response.Headers.CacheControl.ShouldBeNull();
    }

    [Theory]
    [InlineData("public, max-age=60", "public, max-age=60")]
    [InlineData("", null)]
    public async Task The_header_is_what_was_set(string setting, string? expected)
    {
        await using var server = await RunningServer.StartAsync(("Http:CacheControl", setting));
        using var response = await server.GetAsync(Hello);

        response.Headers.TryGetValues("Cache-Control", out var values);
        values?.Single().ShouldBe(expected);
        (values is null).ShouldBe(expected is null);
    }

    private static async Task<HttpResponseMessage> AskAsync(RunningServer server, string path, string held)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", held);
        return await server.Client.SendAsync(request);
    }
}
