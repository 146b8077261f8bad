using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Server.Telemetry;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>Sends why a request that is not GraphQL is refused, as application/problem+json (RFC 9457).</summary>
internal sealed class ProblemSender(AnswerSender sender)
{
    private static readonly StringValues ProblemType = "application/problem+json; charset=utf-8";

    /// <summary>Sends a problem.</summary>
    public async Task SendAsync(HttpContext context, RequestTrace trace, Problem problem)
    {
        trace.AddError(problem.Code);
        context.Response.StatusCode = problem.Status;
        if (problem.Status is StatusCodes.Status409Conflict or StatusCodes.Status503ServiceUnavailable && context.Response.Headers.RetryAfter.Count == 0)
        {
            context.Response.Headers.RetryAfter = "5";
        }

        var buffer = new ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("status"u8, problem.Status);
            json.WriteString("code"u8, problem.Code);
            if (problem.Parameter is { } parameter)
            {
                json.WriteString("parameter"u8, parameter);
            }

            json.WriteString("detail"u8, problem.Detail);
            json.WriteString("hint"u8, problem.Hint);
            if (!problem.Errors.IsEmpty)
            {
                WriteErrors(json, problem.Errors);
            }

            json.WriteEndObject();
        }

        await sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(buffer.WrittenMemory), ProblemType);
    }

    private static void WriteErrors(Utf8JsonWriter json, ImmutableArray<GraphQLError> errors)
    {
        json.WriteStartArray("errors"u8);
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("message"u8, error.Message);
            if (error.Locations is [var place, ..])
            {
                json.WriteNumber("line"u8, place.Line);
                json.WriteNumber("column"u8, place.Column);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
