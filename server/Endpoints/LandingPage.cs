using System.Buffers;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>The page that a browser gets at the address of the API: what this is, where things are, and a first query to send.</summary>
internal static class LandingPage
{
    private static readonly StringValues HtmlType = MediaTypes.Html + "; charset=utf-8";
    private static readonly ReadOnlyMemory<byte> Page = Read("LandingPage.html");

    /// <summary>Sends the page. Nothing in it comes from another place, and its policy holds it to that.</summary>
    public static Task SendAsync(HttpContext context, RequestTrace trace, AnswerSender sender)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        return sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(Page), HtmlType);
    }

    private static byte[] Read(string name)
    {
        using var resource = typeof(LandingPage).Assembly.GetManifestResourceStream(typeof(LandingPage), name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
