using System.Buffers;
using System.Text.Json;
using Jamsostek.Graph.OData;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Feeds;

/// <summary>Sends why a request of OData is refused, in the form of OData JSON 4.0, section 19: an object <c>error</c> with code, message and target; what to do instead stands in its details.</summary>
internal sealed class FeedProblemSender(AnswerSender sender)
{
    private static readonly StringValues JsonType = "application/json;odata.metadata=minimal;charset=utf-8";

    /// <summary>Sends a problem.</summary>
    public async Task SendAsync(HttpContext context, RequestTrace trace, FeedProblem problem)
    {
        trace.AddError(problem.Code);
        context.Response.StatusCode = problem.Status;
        context.Response.Headers["OData-Version"] = "4.0";
        if (problem.Status == StatusCodes.Status503ServiceUnavailable && context.Response.Headers.RetryAfter.Count == 0)
        {
            context.Response.Headers.RetryAfter = "5";
        }

        var buffer = new ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject("error"u8);
            json.WriteString("code"u8, problem.Code);
            json.WriteString("message"u8, problem.Message);
            if (problem.Target is { } target)
            {
                json.WriteString("target"u8, target);
            }

            json.WriteStartArray("details"u8);
            json.WriteStartObject();
            json.WriteString("code"u8, "HINT");
            json.WriteString("message"u8, problem.Hint);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        await sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(buffer.WrittenMemory), JsonType);
    }
}
