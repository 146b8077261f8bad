using System.Buffers;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Telemetry;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>Sends answers: status, headers, and the bytes as the engine wrote them, compressed when that pays.</summary>
internal sealed class AnswerSender(IResponseCompressionProvider? compression)
{
    /// <summary>Smaller answers fit into one packet as they are.</summary>
    private const int LeastCompressed = 1_024;

    /// <summary>What is handed over before it is waited for that the client has taken some of it: as much as the server holds for a connection before it says that it is enough.</summary>
    private const int LargestShare = 64 << 10;

    private static readonly StringValues GraphQLResponseType = MediaTypes.GraphQLResponse + "; charset=utf-8";
    private static readonly StringValues JsonType = MediaTypes.Json + "; charset=utf-8";
    private static readonly StringValues VaryByAccept = "Accept";

    /// <summary>Sends the answer to one request.</summary>
    /// <param name="context">The exchange.</param>
    /// <param name="trace">What is known of it.</param>
    /// <param name="response">The answer.</param>
    /// <param name="format">Its form.</param>
    /// <param name="tag">Its entity tag, where it may be kept.</param>
    /// <param name="status">A status of its own, where its kind does not say it.</param>
    public Task SendAsync(HttpContext context, RequestTrace trace, GraphQLResponse response, AnswerFormat format, AnswerTag? tag = null, int? status = null)
    {
        context.Response.StatusCode = status ?? (response.Kind, format) switch
        {
            (ResponseKind.Executed, _) => StatusCodes.Status200OK,
            (ResponseKind.MethodNotAllowed, _) => StatusCodes.Status405MethodNotAllowed,
            (_, AnswerFormat.Json) => StatusCodes.Status200OK,
            _ => StatusCodes.Status400BadRequest,
        };
        if (response.Kind == ResponseKind.MethodNotAllowed)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
        }

        return WriteAsync(context, trace, response.Body, TypeOf(format), tag);
    }

    /// <summary>Sends a refusal with a status of its own, whatever the form.</summary>
    public Task SendErrorAsync(HttpContext context, RequestTrace trace, GraphQLResponse refusal, AnswerFormat format, int status)
    {
        trace.AddErrors(refusal);
        context.Response.StatusCode = status;
        return WriteAsync(context, trace, refusal.Body, TypeOf(format));
    }

    /// <summary>Sends the answers to a batch as a JSON array.</summary>
    public Task SendBatchAsync(HttpContext context, RequestTrace trace, IReadOnlyList<GraphQLResponse> responses, AnswerFormat format)
    {
        var array = new ArrayBufferWriter<byte>();
        for (int index = 0; index < responses.Count; index++)
        {
            array.Write(index == 0 ? "["u8 : ","u8);
            foreach (var segment in responses[index].Body)
            {
                array.Write(segment.Span);
            }
        }

        array.Write("]"u8);
        context.Response.StatusCode = StatusCodes.Status200OK;
        return WriteAsync(context, trace, new ReadOnlySequence<byte>(array.WrittenMemory), TypeOf(format));
    }

    /// <summary>Sends bytes of a given type.</summary>
    public Task WriteAsync(HttpContext context, RequestTrace trace, ReadOnlySequence<byte> body, StringValues type, AnswerTag? tag = null)
    {
        trace.Bytes = body.Length;
        var headers = context.Response.Headers;
        headers.ContentType = type;
        // Another party, such as CORS, may have named a header already.
        headers.Vary = StringValues.Concat(headers.Vary, VaryByAccept);
        if (tag is { } plain)
        {
            headers.ETag = plain.Header(null);
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            headers.ContentLength = body.Length;
            return Task.CompletedTask;
        }

        if (body.Length >= LeastCompressed && compression?.CheckRequestAcceptsCompression(context) == true
            && compression.GetCompressionProvider(context) is { } coding)
        {
            return WriteCompressedAsync(context, body, coding, tag);
        }

        headers.ContentLength = body.Length;
        return WriteSegmentsAsync(context, body);
    }

    private static async Task WriteSegmentsAsync(HttpContext context, ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
        {
            await context.Response.BodyWriter.WriteAsync(body.First, context.RequestAborted);
            return;
        }

        // What is written before the start is held apart and copied once more.
        await context.Response.StartAsync(context.RequestAborted);
        long share = 0;
        foreach (var segment in body)
        {
            context.Response.BodyWriter.Write(segment.Span);
            share += segment.Length;
            if (share >= LargestShare)
            {
                await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
                share = 0;
            }
        }

        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static async Task WriteCompressedAsync(HttpContext context, ReadOnlySequence<byte> body, ICompressionProvider coding, AnswerTag? tag)
    {
        context.Response.Headers.ContentEncoding = coding.EncodingName;
        if (tag is { } known)
        {
            context.Response.Headers.ETag = known.Header(coding.EncodingName);
        }

        context.Response.Headers.Vary = StringValues.Concat(context.Response.Headers.Vary, "Accept-Encoding");
        await using var stream = coding.CreateStream(context.Response.Body);
        foreach (var segment in body)
        {
            await stream.WriteAsync(segment, context.RequestAborted);
        }
    }

    private static StringValues TypeOf(AnswerFormat format) => format == AnswerFormat.GraphQLResponse ? GraphQLResponseType : JsonType;
}
