using System.Text;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Saved;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>Finds the document that a request names, and has the engine answer it.</summary>
internal sealed class RequestExecution(ServedGraph graph, PersistedDocuments persisted, SavedLibrary library, AccessGate gate)
{
    /// <summary>Answers one request on one view of the data.</summary>
    /// <param name="request">What the transport carried.</param>
    /// <param name="view">The data it reads.</param>
    /// <param name="trace">Who asks, and pays.</param>
    /// <param name="queryOnly">Whether it may only read.</param>
    /// <param name="cost">What to do with its price.</param>
    /// <param name="cancellation">Ends when the client goes away.</param>
    public ValueTask<GraphQLResponse> ExecuteAsync(HttpGraphQLRequest request, GraphView view, RequestTrace trace, bool queryOnly, CostMode cost, CancellationToken cancellation)
    {
        if (FindDocument(request, out var document) is { } error)
        {
            return new(GraphQLResponse.Refuse(error));
        }

        return graph.Engine.ExecuteAsync(new GraphQLRequest
        {
            Document = document,
            OperationName = request.OperationName,
            Variables = request.Variables,
            State = view.State,
            QueryOnly = queryOnly,
            Cost = cost,
            OnPriced = gate.Payment(trace),
        }, cancellation);
    }

    /// <summary>Finds the document of a request: the one it carries, or the persisted one that it names.</summary>
    /// <returns>Null, or why there is none.</returns>
    public GraphQLError? FindDocument(HttpGraphQLRequest request, out ReadOnlyMemory<byte> document)
    {
        document = request.Document;
        string? name = request.PersistedId ?? request.PersistedHash;
        if (request.HasDocument && !persisted.StoredOnly)
        {
            return request.PersistedHash is null || persisted.Remember(request.PersistedHash, document) ? null : TransportErrors.HashMismatch;
        }

        if (name is null)
        {
            return TransportErrors.PersistedOnly;
        }

        return persisted.TryFind(name, out document) || TryFindSaved(name, out document) ? null : persisted.StoredOnly ? TransportErrors.PersistedOnly : TransportErrors.PersistedNotFound;
    }

    /// <summary>Finds a saved query, by name, name and version, or hash. They are answered also where only persisted operations are: who may save is chosen by the operator.</summary>
    private bool TryFindSaved(string name, out ReadOnlyMemory<byte> document)
    {
        var entry = SavedReference.TryParse(name, out var reference) ? library.Find(SavedKind.Query, reference).Entry : null;
        document = entry is { IsRetired: false } ? Encoding.UTF8.GetBytes(entry.Text) : default;
        return !document.IsEmpty;
    }
}
