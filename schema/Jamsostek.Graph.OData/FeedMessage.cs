using Microsoft.OData;

namespace Jamsostek.Graph.OData;

/// <summary>An answer as the writer of OData sees it: a body, and headers that the server has set already.</summary>
/// <param name="body">The body.</param>
internal sealed class FeedMessage(Stream body) : IODataResponseMessage
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, string>> Headers => _headers;

    /// <inheritdoc/>
    public int StatusCode { get; set; } = 200;

    /// <inheritdoc/>
    public string GetHeader(string headerName) => _headers.GetValueOrDefault(headerName)!;

    /// <inheritdoc/>
    public void SetHeader(string headerName, string headerValue) => _headers[headerName] = headerValue;

    /// <inheritdoc/>
    public Stream GetStream() => body;
}
