using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Net.Http.Headers;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>
/// Reads GraphQL requests from HTTP requests. Content types that a page of another origin may send without asking
/// (forms, plain text) are only read with the header GraphQL-Preflight, which such a page cannot send unasked.
/// </summary>
internal sealed class RequestIntake(ServerSettings settings)
{
    private readonly int _limit = settings.Get(SettingCatalogue.MaxBodyBytes);
    private readonly JsonRequestReader _json = new(settings.Get(SettingCatalogue.MaxBatchSize));

    /// <summary>Reads the requests of a GET: one, in the query of the address.</summary>
    public static ReadRequests ReadQuery(HttpRequest request)
    {
        var query = request.Query;
        return QueryStringReader.Read(name => query[name]);
    }

    /// <summary>Reads the requests of a POST, in its body.</summary>
    public ValueTask<ReadRequests> ReadBodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        string? type = request.ContentType;
        if (type is MediaTypes.Json or MediaTypes.Json + "; charset=utf-8")
        {
            return ReadJsonAsync(request, cancellation);
        }

        if (!MediaTypeHeaderValue.TryParse(type, out var parsed) || !IsUtf8(parsed))
        {
            return new(UnsupportedType(type));
        }

        bool isSimple = IsAny(parsed, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data");
        return IsAny(parsed, MediaTypes.Json) ? ReadJsonAsync(request, cancellation)
            : !isSimple ? new(UnsupportedType(type))
            : !request.Headers.ContainsKey("GraphQL-Preflight") ? new(ReadRequests.Refused(TransportErrors.PreflightRequired))
            : request.HasFormContentType ? ReadFormAsync(request, IsAny(parsed, "multipart/form-data"), cancellation)
            : ReadJsonAsync(request, cancellation);
    }

    private async ValueTask<ReadRequests> ReadJsonAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            var body = await BodyReader.ReadAsync(request, _limit, cancellation);
            return body is null ? TooLarge() : _json.Read(body);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }
    }

    private async ValueTask<ReadRequests> ReadFormAsync(HttpRequest request, bool multipart, CancellationToken cancellation)
    {
        try
        {
            if (request.ContentLength > _limit)
            {
                return TooLarge();
            }

            var form = await request.ReadFormAsync(cancellation);
            return !multipart ? QueryStringReader.Read(name => form[name])
                : form.Files.Count > 0 ? ReadRequests.Refused(TransportErrors.FormWithFiles)
                : form["operations"] is [{ } operations] ? _json.Read(PooledBytes.Of(operations))
                : ReadRequests.Refused(TransportErrors.FormWithoutOperations);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            return ReadRequests.Refused(TransportErrors.FormUnreadable);
        }
    }

    private ReadRequests TooLarge() => ReadRequests.Refused(TransportErrors.BodyTooLarge(_limit), StatusCodes.Status413PayloadTooLarge);

    private static ReadRequests UnsupportedType(string? type)
        => ReadRequests.Refused(TransportErrors.ContentType(type), StatusCodes.Status415UnsupportedMediaType);

    private static bool IsAny(MediaTypeHeaderValue type, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (type.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUtf8(MediaTypeHeaderValue type)
        => !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
