using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Flat;

/// <summary>Sends tables: headers, entity tag, and the body as it is written, compressed where it is text and the client reads that.</summary>
/// <param name="compression">Chooses a coding; null where compression is off.</param>
/// <param name="settings">What caches are told.</param>
internal sealed class TableSender(IResponseCompressionProvider? compression, ServerSettings settings)
{
    private readonly StringValues _cacheControl = settings.Get(SettingCatalogue.AnswerCacheControl);

    /// <summary>Answers 304 to a client that holds the table.</summary>
    /// <returns>Whether it was answered.</returns>
    public bool IsNotModified(HttpContext context, AnswerTag tag)
    {
        if (tag.HeldBy(context.Request) is not { } held)
        {
            return false;
        }

        AddCacheControl(context);
        context.Response.Headers.ETag = held;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>Sends a table.</summary>
    /// <param name="context">The exchange.</param>
    /// <param name="trace">What is known of it.</param>
    /// <param name="tag">The entity tag.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="isText">Whether compression makes it smaller.</param>
    /// <param name="write">Writes the body.</param>
    public async Task SendAsync(HttpContext context, RequestTrace trace, AnswerTag tag, string contentType, bool isText, Func<Stream, CancellationToken, Task> write)
    {
        var coding = isText && compression?.CheckRequestAcceptsCompression(context) == true ? compression.GetCompressionProvider(context) : null;
        var headers = context.Response.Headers;
        AddCacheControl(context);
        headers.ContentType = contentType;
        headers.ETag = tag.Header(coding?.EncodingName);
        if (isText && compression is not null)
        {
            headers.Vary = StringValues.Concat(headers.Vary, "Accept-Encoding");
        }

        if (coding is not null)
        {
            headers.ContentEncoding = coding.EncodingName;
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        await using var body = new ResponseStream(context.Response.BodyWriter);
        if (coding is null)
        {
            await write(body, context.RequestAborted);
        }
        else
        {
            await using var coded = coding.CreateStream(body);
            await write(coded, context.RequestAborted);
        }

        await body.FlushAsync(context.RequestAborted);
        trace.Bytes = body.Written;
    }

    /// <summary>Says how long the answer may be kept, unless that is said already.</summary>
    public void AddCacheControl(HttpContext context)
    {
        // What the gate has said already is for this caller alone.
        if (!StringValues.IsNullOrEmpty(_cacheControl) && context.Response.Headers.CacheControl.Count == 0)
        {
            context.Response.Headers.CacheControl = _cacheControl;
        }
    }
}
