using System.Text.Json;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>The parameters of one GraphQL request, as a transport carried them. Its memory is returned when disposed.</summary>
internal sealed class HttpGraphQLRequest : IDisposable
{
    private PooledBytes? _unescaped;
    private JsonDocument? _variables;

    /// <summary>The document as UTF-8; empty when the request names a persisted one.</summary>
    public ReadOnlyMemory<byte> Document { get; private set; }

    /// <summary>Whether the parameter <c>query</c> was there.</summary>
    public bool HasDocument { get; private set; }

    /// <summary>Which operation of the document.</summary>
    public string? OperationName { get; set; }

    /// <summary>The name of a persisted document: the parameter <c>id</c>.</summary>
    public string? PersistedId { get; set; }

    /// <summary>The SHA-256 of the document in hexadecimal: <c>extensions.persistedQuery.sha256Hash</c>.</summary>
    public string? PersistedHash { get; set; }

    /// <summary>Whether it says what to execute, by its text or by the name of a persisted one.</summary>
    public bool NamesDocument => HasDocument || PersistedId is not null || PersistedHash is not null;

    /// <summary>The variables: a JSON object, or undefined.</summary>
    public JsonElement Variables => _variables?.RootElement ?? default;

    /// <summary>Takes a document that stays readable as long as the request.</summary>
    public void TakeDocument(ReadOnlyMemory<byte> utf8) => (Document, HasDocument) = (utf8, true);

    /// <summary>Takes a document and the rented memory it stands in.</summary>
    public void TakeDocument(PooledBytes owned)
    {
        _unescaped?.Dispose();
        _unescaped = owned;
        TakeDocument(owned.Memory);
    }

    /// <summary>Takes the variables.</summary>
    public void TakeVariables(JsonDocument? owned)
    {
        _variables?.Dispose();
        _variables = owned;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _unescaped?.Dispose();
        _variables?.Dispose();
    }
}
