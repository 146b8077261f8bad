using System.Buffers;
using System.Text;
using Jamsostek.Graph.Server.Pages;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>The explorer: a page for people over the API, its files, and GraphiQL.</summary>
internal sealed class ExplorerEndpoint(PageFiles files, AnswerSender sender)
{
    /// <summary>No script and no style but our own files, nothing from elsewhere, in no frame.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The editor of GraphiQL writes its own style sheets and works in workers.</summary>
    private const string EditorPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self' data:; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly StringValues TextType = "text/plain; charset=utf-8";
    private static readonly ReadOnlyMemory<byte> Missing = Encoding.UTF8.GetBytes(
        "The explorer is not part of this server: it is built with it where Node.js 20.19 or later is installed.\nThe API is at /graphql, its schema at /graphql/schema.graphql.\n");

    /// <summary>Sends the page, whichever of its addresses was asked for, or says that it is missing.</summary>
    public Task SendPageAsync(HttpContext context, RequestTrace trace)
    {
        if (files.Index is { } page)
        {
            return SendAsync(context, trace, page, Policy);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(Missing), TextType);
    }

    /// <summary>Sends what a browser gets at the address of the API: GraphiQL, or a plain page where it is missing.</summary>
    public Task SendEditorAsync(HttpContext context, RequestTrace trace)
    {
        if (files.GraphiQL is not { } page)
        {
            return LandingPage.SendAsync(context, trace, sender);
        }

        context.Response.Headers.Vary = StringValues.Concat(context.Response.Headers.Vary, "Accept");
        return SendAsync(context, trace, page, EditorPolicy);
    }

    /// <summary>Sends a file that the pages refer to; false where there is none of this name.</summary>
    public async Task<bool> TrySendFileAsync(HttpContext context, RequestTrace trace)
    {
        if (files.Find(context.Request.Path.Value!.TrimStart('/')) is not { } file || file == files.Index || file == files.GraphiQL)
        {
            return false;
        }

        await SendAsync(context, trace, file, Policy);
        return true;
    }

    private static Task SendAsync(HttpContext context, RequestTrace trace, PageFile file, string policy)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = file.IsHashed ? "public, max-age=31536000, immutable" : "no-cache";
        headers.ETag = file.Tag;
        headers.Vary = StringValues.Concat(headers.Vary, "Accept-Encoding");
        if (context.Request.Headers.IfNoneMatch.Any(tags => tags is not null && tags.Contains(file.Tag, StringComparison.Ordinal)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var (path, coding) = Choose(context.Request, file);
        headers.ContentType = file.ContentType;
        if (coding is not null)
        {
            headers.ContentEncoding = coding;
        }

        headers.ContentLength = trace.Bytes = new FileInfo(path).Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.SendFileAsync(path, context.RequestAborted);
    }

    private static (string Path, string? Coding) Choose(HttpRequest request, PageFile file)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return file.Brotli is { } brotli && Accepts("br") ? (brotli, "br") : file.Gzip is { } gzip && Accepts("gzip") ? (gzip, "gzip") : (file.Path, null);

        bool Accepts(string coding) => accepted.Any(value => value.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && value.Quality is not 0);
    }
}
