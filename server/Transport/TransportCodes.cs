namespace Jamsostek.Graph.Server.Transport;

/// <summary>Codes of errors that only a transport can make, as clients of a HotChocolate server know them.</summary>
internal static class TransportCodes
{
    /// <summary>The body is JSON but no GraphQL request.</summary>
    public const string InvalidRequest = "HC0009";

    /// <summary>The body is larger than allowed.</summary>
    public const string BodyTooLarge = "HC0010";

    /// <summary>The multipart form cannot be read.</summary>
    public const string InvalidForm = "HC0033";

    /// <summary>The multipart form has no field <c>operations</c>.</summary>
    public const string FormWithoutOperations = "HC0034";

    /// <summary>A simple content type came without the header <c>GraphQL-Preflight</c>.</summary>
    public const string PreflightRequired = "HC0077";

    /// <summary>The media type of the body is not supported.</summary>
    public const string UnsupportedContentType = "UNSUPPORTED_CONTENT_TYPE";

    /// <summary>The HTTP method does not fit the operation.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>A page of that origin may not open a WebSocket.</summary>
    public const string OriginNotAllowed = "ORIGIN_NOT_ALLOWED";

    /// <summary>No data version is loaded yet, the server is stopping, or too many streams or operations are open.</summary>
    public const string Unavailable = "UNAVAILABLE";
}
