using System.Net;
using System.Text.Json;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Endpoints;

public sealed class PostTests
{
    private const string GraphQLResponse = "application/graphql-response+json";
    private const string Json = "application/json";

    [Theory]
    [InlineData(Json, Json)]
    [InlineData(GraphQLResponse, GraphQLResponse)]
    [InlineData("*/*", Json)]
    [InlineData(null, Json)]
    public async Task A_query_is_answered_in_the_form_that_was_asked_for(string? accept, string expected)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync("""{"query":"query Q($n: String!) { hello(name: $n) }","variables":{"n":"Aceh \u00e9"},"operationName":"Q"}""", accept);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe(expected + "; charset=utf-8");
        response.Headers.Vary.ShouldBe(["Accept"]);
        (await TextAsync(response)).ShouldBe("""{"data":{"hello":"Hello, Aceh é!"}}""");
    }

    [Theory]
    [InlineData(16_000)]
    [InlineData(20_000)]
    [InlineData(65_500)]
    [InlineData(300_000)]
    public async Task An_answer_of_any_length_arrives_whole(int length)
    {
        string name = string.Concat(Enumerable.Range(0, length / 5).Select(static number => $"{number % 100_000:00000}"));
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync($$$"""{"query":"query Q($n: String!) { hello(name: $n) }","variables":{"n":"{{{name}}}"}}""", Json);

        string expected = $$$"""{"data":{"hello":"Hello, {{{name}}}!"}}""";
        response.Content.Headers.ContentLength.ShouldBe(expected.Length);
        (await TextAsync(response)).ShouldBe(expected);
    }

    [Fact]
    public async Task The_form_for_clients_that_leave_it_to_us_can_be_set()
    {
        await using var server = await RunningServer.StartAsync(("Http:DefaultMediaType", GraphQLResponse));
        using var response = await server.PostAsync("""{"query":"{ hello }"}""", "*/*");

        response.Content.Headers.ContentType!.MediaType.ShouldBe(GraphQLResponse);
    }

    [Theory]
    [InlineData("{", "HC0011")]
    [InlineData("{ nothing }", null)]
    [InlineData("query ($n: String!) { hello(name: $n) }", "HC0018")]
    public async Task A_document_that_cannot_be_executed_is_400_as_graphql_response_and_200_as_plain_JSON(string query, string? code)
    {
        await using var server = await RunningServer.StartAsync();
        string body = JsonSerializer.Serialize(new { query });
        using var modern = await server.PostAsync(body, GraphQLResponse);
        using var legacy = await server.PostAsync(body, Json);

        modern.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        legacy.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var answer = JsonDocument.Parse(await TextAsync(modern));
        answer.RootElement.TryGetProperty("data", out _).ShouldBeFalse();
        if (code is not null)
        {
            answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
        }

        (await TextAsync(legacy)).ShouldBe(answer.RootElement.GetRawText());
    }

    [Fact]
    public async Task An_error_of_a_field_is_an_answer_with_data_and_never_tells_the_exceptions_text()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync("""{"query":"{ hello fails }"}""", GraphQLResponse);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        string text = await TextAsync(response);
        text.ShouldNotContain("secret");
        using var answer = JsonDocument.Parse(text);
        answer.RootElement.GetProperty("data").GetRawText().ShouldBe("""{"hello":"Hello, world!","fails":null}""");
        answer.RootElement.GetProperty("errors")[0].GetProperty("message").GetString().ShouldBe("Unexpected Execution Error");
    }

    [Theory]
    [InlineData("{ \"not a JSON", "HC0011")]
    [InlineData("{}", "HC0013")]
    [InlineData("", "HC0013")]
    [InlineData("[]", "HC0009")]
    public async Task A_body_that_is_no_request_is_400_in_every_form(string body, string code)
    {
        await using var server = await RunningServer.StartAsync();
        foreach (string accept in new[] { Json, GraphQLResponse, "text/event-stream" })
        {
            using var response = await server.PostAsync(body, accept);

            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await CodeAsync(response)).ShouldBe(code);
        }
    }

    [Theory]
    [InlineData("text/csv", HttpStatusCode.NotAcceptable, "HC0063")]
    [InlineData("image/png, text/html", HttpStatusCode.NotAcceptable, "HC0063")]
    [InlineData("unsupported,,", HttpStatusCode.BadRequest, "HC0064")]
    public async Task An_Accept_header_that_cannot_be_met_or_read_is_refused(string accept, HttpStatusCode status, string code)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync("""{"query":"{ hello }"}""", accept);

        response.StatusCode.ShouldBe(status);
        (await CodeAsync(response)).ShouldBe(code);
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/graphql")]
    public async Task A_body_of_another_type_is_415(string contentType)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync("""{"query":"{ hello }"}""", Json, contentType);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await CodeAsync(response)).ShouldBe("UNSUPPORTED_CONTENT_TYPE");
    }

    [Theory]
    [InlineData("text/plain", """{"query":"{ hello }"}""")]
    [InlineData("application/x-www-form-urlencoded", "query=%7B%20hello%20%7D")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{\"query\":\"{ hello }\"}\r\n--b--\r\n")]
    public async Task A_type_that_a_page_of_another_origin_may_send_is_read_only_with_the_preflight_header(string contentType, string body)
    {
        await using var server = await RunningServer.StartAsync();
        using var without = await server.PostAsync(body, Json, contentType);
        server.Client.DefaultRequestHeaders.Add("GraphQL-Preflight", "1");
        using var with = await server.PostAsync(body, Json, contentType);

        without.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodeAsync(without)).ShouldBe("HC0077");
        (await TextAsync(with)).ShouldBe("""{"data":{"hello":"Hello, world!"}}""");
    }

    [Theory]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"map\"\r\n\r\n{}\r\n--b--\r\n", "HC0034")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"0\"; filename=\"a.txt\"\r\n\r\nx\r\n--b--\r\n", "HC0033")]
    [InlineData("nonsense", "HC0033")]
    public async Task A_form_without_a_request_is_refused(string body, string code)
    {
        await using var server = await RunningServer.StartAsync();
        server.Client.DefaultRequestHeaders.Add("GraphQL-Preflight", "1");
        using var response = await server.PostAsync(body, Json, "multipart/form-data; boundary=b");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodeAsync(response)).ShouldBe(code);
    }

    [Fact]
    public async Task Batches_are_refused_unless_they_are_turned_on()
    {
        await using var off = await RunningServer.StartAsync();
        await using var on = await RunningServer.StartAsync(("Http:MaxBatchSize", "3"));
        const string batch = """[{"query":"{ hello }"},{"query":"{ nothing }"},{"query":"subscription { ticks }"}]""";
        using var refused = await off.PostAsync(batch, Json);
        using var answered = await on.PostAsync(batch, Json);

        (await CodeAsync(refused)).ShouldBe("HC0009");
        using var answers = JsonDocument.Parse(await TextAsync(answered));
        answers.RootElement.GetArrayLength().ShouldBe(3);
        answers.RootElement[0].GetRawText().ShouldBe("""{"data":{"hello":"Hello, world!"}}""");
        answers.RootElement[1].TryGetProperty("errors", out _).ShouldBeTrue();
        answers.RootElement[2].GetProperty("errors")[0].GetProperty("message").GetString().ShouldBe("A subscription cannot be part of a batch.");
    }

    [Theory]
    [InlineData("report", """{"data":{"self":{"hello":"Hello, world!"}},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    [InlineData("validate", """{"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    [InlineData("reprot", """{"errors":[{"message":"The header GraphQL-Cost must be report or validate.","extensions":{"code":"HC0009"}}]}""")]
    public async Task The_price_is_told_to_who_asks(string mode, string expected)
    {
        await using var server = await RunningServer.StartAsync();
        server.Client.DefaultRequestHeaders.Add("GraphQL-Cost", mode);
        using var response = await server.PostAsync("""{"query":"{ self { hello } }"}""", GraphQLResponse);

        (await TextAsync(response)).ShouldBe(expected);
    }

    [Fact]
    public async Task Before_data_are_loaded_a_request_is_503()
    {
        await using var server = await RunningServer.StartAsync();
        server.Graph.Version = null;
        using var response = await server.PostAsync("""{"query":"{ hello }"}""");

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter!.ToString().ShouldBe("1");
        (await CodeAsync(response)).ShouldBe("UNAVAILABLE");
    }

    [Fact]
    public async Task Other_methods_are_405_and_name_those_that_work()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.SendAsync(HttpMethod.Put, "/graphql", null, null);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.Order().ShouldBe(["GET", "HEAD", "POST"]);
    }

    private static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync();

    private static async Task<string?> CodeAsync(HttpResponseMessage response)
    {
        using var answer = JsonDocument.Parse(await TextAsync(response));
        return answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }
}
