using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Hosting;

/// <summary>
/// The headers that every answer has, so that a browser takes it for nothing but what it is: data that is read, not a page that runs or is framed. A page sets a policy of its own
/// in place of this one.
/// </summary>
internal static class SecurityHeaders
{
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues NoReferrer = "no-referrer";
    private static readonly StringValues NothingRuns = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
    private static readonly StringValues TlsForAYear = "max-age=31536000";

    /// <summary>Sets them.</summary>
    public static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = NoSniff;
        headers["Referrer-Policy"] = NoReferrer;
        headers.ContentSecurityPolicy = NothingRuns;
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = TlsForAYear;
        }
    }
}
