using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>What reading an HTTP request gave: GraphQL requests, or why there are none. Owns the memory they stand in.</summary>
internal sealed class ReadRequests : IDisposable
{
    private readonly PooledBytes? _body;

    private ReadRequests(ImmutableArray<HttpGraphQLRequest> requests, bool isBatch, GraphQLError? error, int status, PooledBytes? body)
        => (Requests, IsBatch, Error, Status, _body) = (requests, isBatch, error, status, body);

    /// <summary>The requests; one unless a batch was sent.</summary>
    public ImmutableArray<HttpGraphQLRequest> Requests { get; }

    /// <summary>Whether they were sent as a JSON array, and so must be answered.</summary>
    public bool IsBatch { get; }

    /// <summary>Why nothing could be read; null when all is well.</summary>
    public GraphQLError? Error { get; }

    /// <summary>The status that goes with the error.</summary>
    public int Status { get; }

    public static ReadRequests One(HttpGraphQLRequest request, PooledBytes? body = null) => new([request], isBatch: false, null, StatusCodes.Status200OK, body);

    public static ReadRequests Batch(ImmutableArray<HttpGraphQLRequest> requests, PooledBytes? body) => new(requests, isBatch: true, null, StatusCodes.Status200OK, body);

    public static ReadRequests Refused(GraphQLError error, int status = StatusCodes.Status400BadRequest) => new([], isBatch: false, error, status, null);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var request in Requests)
        {
            request.Dispose();
        }

        _body?.Dispose();
    }
}
