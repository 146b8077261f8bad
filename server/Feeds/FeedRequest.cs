using System.Globalization;
using Jamsostek.Graph.OData;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Feeds;

/// <summary>A request of OData as HTTP brings it.</summary>
/// <param name="Root">The root of the service as the client called it, with a slash at its end.</param>
/// <param name="Path">What follows the root, as the client wrote it.</param>
/// <param name="Options">The options, decoded, in their order.</param>
/// <param name="MaxPageSize">Rows of a page that the client prefers; null for none.</param>
/// <param name="Problem">What is wrong with its headers; null when nothing is.</param>
internal sealed record FeedRequest(Uri Root, string Path, IReadOnlyList<KeyValuePair<string, string>> Options, int? MaxPageSize, FeedProblem? Problem)
{
    /// <summary>For clients of HTTP/1.0 that name no host, or none that can be.</summary>
    private static readonly Uri NoHost = new($"http://localhost{FeedEndpoint.Address}/");

    /// <summary>The option <c>$format</c>; null when it is not given.</summary>
    public string? Format => Options.FirstOrDefault(static option => option.Key == "$format").Value;

    /// <summary>Tells the request from others, for its entity tag: addresses in the answer are those that the client uses.</summary>
    public string Key => $"{Root} {Path} {string.Join('&', Options.Select(static option => $"{option.Key}={option.Value}"))}";

    /// <summary>Reads one.</summary>
    public static FeedRequest Of(HttpContext context)
    {
        var request = context.Request;
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?')[0];
        var begin = target.IndexOf(FeedEndpoint.Address, StringComparison.OrdinalIgnoreCase) + FeedEndpoint.Address.Length;
        KeyValuePair<string, string>[] options = [.. request.Query.SelectMany(static option => option.Value.Select(text => KeyValuePair.Create(option.Key, text ?? string.Empty)))];
        return new FeedRequest(RootOf(context), target[begin..].Trim('/'), options, PageSize(request), CheckVersion(request));
    }

    /// <summary>The root of the service as the client called it.</summary>
    public static Uri RootOf(HttpContext context) =>
        Uri.TryCreate($"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}{FeedEndpoint.Address}/", UriKind.Absolute, out var root) ? root : NoHost;

    /// <summary>Says which version of the protocol the answer is in, and that it depends on what the client accepts.</summary>
    public static void SetVersion(HttpContext context)
    {
        context.Response.Headers["OData-Version"] = "4.0";
        context.Response.Headers.Vary = StringValues.Concat(context.Response.Headers.Vary, "Accept, Prefer");
    }

    /// <summary>Whether a client takes XML; the browsers' text/html and whatever else stands beside it does no harm.</summary>
    public static bool TakesXml(string? format, string accept) => format is not null
        ? format.Split(';')[0].Trim().ToLowerInvariant() is "xml" or "application/xml"
        : string.IsNullOrWhiteSpace(accept) || accept.Contains("xml", StringComparison.OrdinalIgnoreCase) || accept.Contains("*/*", StringComparison.Ordinal) || accept.Contains("application/*", StringComparison.Ordinal);

    /// <summary>Refuses options where there are none.</summary>
    public FeedProblem? RefuseOptions(string except) => Options.FirstOrDefault(option => option.Key != except) is { Key: { } name }
        ? new FeedProblem(StatusCodes.Status400BadRequest, FeedProblem.UnknownOption, $"There is no option {name} here.", "Options are for entity sets.", name)
        : null;

    private static int? PageSize(HttpRequest request)
    {
        foreach (var preference in request.Headers["Prefer"].SelectMany(static header => (header ?? string.Empty).Split(',', ';')))
        {
            if (preference.Split('=', 2, StringSplitOptions.TrimEntries) is ["odata.maxpagesize" or "maxpagesize", var text] && int.TryParse(text.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows > 0)
            {
                return rows;
            }
        }

        return null;
    }

    private static FeedProblem? CheckVersion(HttpRequest request) =>
        request.Headers["OData-MaxVersion"].ToString() is { Length: > 0 } most && (!decimal.TryParse(most, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var version) || version < 4)
            ? new FeedProblem(StatusCodes.Status400BadRequest, FeedProblem.VersionNotSupported, $"This service speaks OData 4.0, and the client no more than {most}.", "Use a client for OData 4.0.", "OData-MaxVersion")
            : null;
}
