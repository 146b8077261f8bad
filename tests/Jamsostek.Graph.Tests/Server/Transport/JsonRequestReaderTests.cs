using System.Text;
using Jamsostek.Graph.Server.Transport;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Transport;

public sealed class JsonRequestReaderTests
{
    [Fact]
    public void All_parameters_are_read()
    {
        using var read = Read("""{"query":"query A { a }","operationName":"A","variables":{"x":[1,{"y":null}]},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}},"id":"one","other":{"ignored":[1]}}""");

        read.Error.ShouldBeNull();
        read.IsBatch.ShouldBeFalse();
        var request = read.Requests.ShouldHaveSingleItem();
        Text(request.Document).ShouldBe("query A { a }");
        request.OperationName.ShouldBe("A");
        request.Variables.GetRawText().ShouldBe("""{"x":[1,{"y":null}]}""");
        request.PersistedHash.ShouldBe("ab");
        request.PersistedId.ShouldBe("one");
    }

    [Fact]
    public void Escapes_in_the_document_are_resolved()
    {
        using var read = Read("""{"query":"{ a(b: \"\u00e9\\n\ud83d\ude00\") }\n"}""");

        Text(read.Requests[0].Document).ShouldBe("{ a(b: \"é\\n😀\") }\n");
    }

    [Fact]
    public void Null_parameters_count_as_absent()
    {
        using var read = Read("""{"query":"{a}","operationName":null,"variables":null,"extensions":null,"id":null}""");

        read.Error.ShouldBeNull();
        read.Requests[0].Variables.ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Undefined);
    }

    [Theory]
    [InlineData("", "HC0013", "The body is empty: send a JSON object such as {\"query\": \"{ __typename }\"}.")]
    [InlineData("{ \"not a JSON", "HC0011", "The body is not JSON: it goes wrong or breaks off at line 1, byte 14.")]
    [InlineData("{\"query\":\"{a}\"} x", "HC0011", "The body is not JSON: it goes wrong or breaks off at line 1, byte 17.")]
    [InlineData("{\n\"query\":\n tru", "HC0011", "The body is not JSON: it goes wrong or breaks off at line 3, byte 5.")]
    [InlineData("\"{a}\"", "HC0009", "The body must be a JSON object with the key `query`.")]
    [InlineData("{}", "HC0013", "The request has no document: send it as `query`, or name a persisted one by `id` or `extensions.persistedQuery.sha256Hash`.")]
    [InlineData("{\"query\":null}", "HC0013", "The request has no document: send it as `query`, or name a persisted one by `id` or `extensions.persistedQuery.sha256Hash`.")]
    [InlineData("{\"query\":7}", "HC0009", "`query` must be a string; it is a number.")]
    [InlineData("{\"query\":{}}", "HC0009", "`query` must be a string; it is an object.")]
    [InlineData("{\"query\":\"{a}\",\"operationName\":[]}", "HC0009", "`operationName` must be a string; it is a list.")]
    [InlineData("{\"query\":\"{a}\",\"variables\":\"x\"}", "HC0009", "`variables` must be an object; it is a string.")]
    [InlineData("{\"query\":\"{a}\",\"extensions\":false}", "HC0009", "`extensions` must be an object; it is a boolean.")]
    [InlineData("{\"query\":\"{a}\",\"id\":1}", "HC0009", "`id` must be a string; it is a number.")]
    [InlineData("{\"query\":\"{a}\",\"extensions\":{\"persistedQuery\":1}}", "HC0009", "`extensions.persistedQuery` must be an object with the string `sha256Hash`.")]
    [InlineData("{\"query\":\"\\ud800\"}", "HC0011", "`query` holds half of a surrogate pair (\\ud800 to \\udfff without its other half).")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\":[\"\\udc00\"]}}", "HC0011", "`variables` holds half of a surrogate pair (\\ud800 to \\udfff without its other half).")]
    [InlineData("[{\"query\":\"{a}\"}]", "HC0009", "Batching is turned off here: send one request in a body. (Setting Http:MaxBatchSize.)")]
    public void What_is_no_request_is_refused_with_a_code_and_a_reason(string body, string code, string message)
    {
        using var read = Read(body);

        read.Error.ShouldNotBeNull();
        read.Error.Message.ShouldBe(message);
        read.Error.Code.ShouldBe(code);
        read.Status.ShouldBe(400);
        read.Requests.ShouldBeEmpty();
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        using var read = new JsonRequestReader(0).Read(Pooled([.. "{\"query\":\""u8, 0xff, .. "\"}"u8]));

        read.Error!.Message.ShouldBe("The body is not valid UTF-8.");
    }

    [Fact]
    public void Variables_nested_deeper_than_64_levels_are_refused()
    {
        using var read = Read("{\"query\":\"{a}\",\"variables\":{\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}}");

        read.Error!.Code.ShouldBe("HC0011");
    }

    [Fact]
    public void A_batch_is_read_up_to_its_limit()
    {
        using var read = Read("""[{"query":"{a}"},{"id":"b"}]""", maxBatchSize: 2);
        using var tooLarge = Read("""[{"query":"{a}"},{"id":"b"},{"id":"c"}]""", maxBatchSize: 2);
        using var empty = Read("[]", maxBatchSize: 2);
        using var wrong = Read("""[{"query":"{a}"},1]""", maxBatchSize: 2);

        read.IsBatch.ShouldBeTrue();
        read.Requests.Length.ShouldBe(2);
        read.Requests[1].PersistedId.ShouldBe("b");
        tooLarge.Error!.Message.ShouldBe("The batch holds more than 2 requests.");
        empty.Error!.Message.ShouldBe("The batch is empty: it must hold at least one request.");
        wrong.Error!.Message.ShouldBe("The body must be a JSON object with the key `query`.");
    }

    private static ReadRequests Read(string body, int maxBatchSize = 0) => new JsonRequestReader(maxBatchSize).Read(Pooled(Encoding.UTF8.GetBytes(body)));

    private static PooledBytes Pooled(byte[] bytes)
    {
        var pooled = new PooledBytes(0);
        pooled.Append(bytes);
        return pooled;
    }

    private static string Text(ReadOnlyMemory<byte> utf8) => Encoding.UTF8.GetString(utf8.Span);
}
