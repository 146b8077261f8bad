using System.Text.Json;
using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>One request to the engine (specification, section 6.1).</summary>
public sealed record GraphQLRequest
{
    /// <summary>The document as UTF-8, with or without a byte order mark. Read only until the engine answers; the engine keeps a copy when it caches the document.</summary>
    public required ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>Which operation of the document; null when it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables: a JSON object, JSON null or undefined (<c>default</c>) for none. Read only until the engine answers.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>
    /// What the resolvers of this request share, such as the data version it reads: they receive it as <see cref="ResolverContext.State"/>,
    /// and the resolvers of the root types also as their source.
    /// </summary>
    public object? State { get; init; }

    /// <summary>The state that the resolvers of one event of a subscription share, such as the data version that the event is about; null when all events share <see cref="State"/>.</summary>
    public Func<object, object?>? StateOfEvent { get; init; }

    /// <summary>True when the request may only read, as by HTTP GET: a mutation is answered with <see cref="ResponseKind.MethodNotAllowed"/>.</summary>
    public bool QueryOnly { get; init; }

    /// <summary>What to do with its price.</summary>
    public CostMode Cost { get; init; }

    /// <summary>
    /// Asked with the field cost once the request is priced and within the engine's own limits, before anything is executed: an error refuses the request. Lets a caller's budget
    /// be kept exactly. Not asked when the request is only priced, nor again for the events of a subscription.
    /// </summary>
    public Func<double, GraphQLError?>? OnPriced { get; init; }
}
