using System.IO.Compression;
using System.Net;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Endpoints;

public sealed class CompressionAndCorsTests
{
    private const string LongAnswer = """{"query":"{ long(length: 5000) }"}""";

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, br;q=0.5", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    public async Task A_long_answer_is_compressed_as_the_client_likes_it(string accepted, string expected)
    {
        await using var server = await RunningServer.StartAsync();
        server.Client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await server.PostAsync(LongAnswer);

        response.Content.Headers.ContentEncoding.ShouldBe([expected]);
        response.Headers.Vary.ShouldBe(["Accept", "Accept-Encoding"]);
        await using var body = await response.Content.ReadAsStreamAsync();
        await using Stream plain = expected == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        (await new StreamReader(plain).ReadToEndAsync()).ShouldBe("{\"data\":{\"long\":\"" + new string('x', 5000) + "\"}}");
    }

    [Fact]
    public async Task A_short_answer_is_sent_as_it_is()
    {
        await using var server = await RunningServer.StartAsync();
        server.Client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "br");
        using var response = await server.PostAsync("""{"query":"{ hello }"}""");

        response.Content.Headers.ContentEncoding.ShouldBeEmpty();
        response.Content.Headers.ContentLength.ShouldBe(34);
    }

    [Theory]
    [InlineData("true", "identity")]
    [InlineData("false", "br")]
    public async Task Compression_is_left_out_where_it_is_not_wanted(string setting, string accepted)
    {
        await using var server = await RunningServer.StartAsync(("Http:Compression", setting));
        server.Client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await server.PostAsync(LongAnswer);

        response.Content.Headers.ContentEncoding.ShouldBeEmpty();
        response.Content.Headers.ContentLength.ShouldBe(5020);
    }

    [Fact]
    public async Task Without_a_setting_no_other_origin_may_read()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await PreflightAsync(server, "https://dashboard.example");

        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task An_origin_that_was_set_may_read_and_another_may_not()
    {
        await using var server = await RunningServer.StartAsync(("Cors:Origins", "https://dashboard.example,http://localhost:3000"));
        using var preflight = await PreflightAsync(server, "https://dashboard.example");
        using var other = await PreflightAsync(server, "https://elsewhere.example");
        server.Client.DefaultRequestHeaders.Add("Origin", "http://localhost:3000");
        using var answer = await server.PostAsync("""{"query":"{ hello }"}""");

        preflight.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        preflight.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["https://dashboard.example"]);
        other.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["http://localhost:3000"]);
        answer.Headers.Vary.Order().ShouldBe(["Accept", "Origin"]);
    }

    private static Task<HttpResponseMessage> PreflightAsync(RunningServer server, string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        return server.Client.SendAsync(request);
    }
}
