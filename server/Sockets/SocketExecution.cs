using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Sockets;

/// <summary>Answers the operations of WebSockets: <c>next</c> for each result and <c>complete</c> at the end, or <c>error</c> when one is refused.</summary>
internal sealed class SocketExecution(
    ServedGraph graph, RequestExecution execution, AccessControl access, AccessGate gate, StreamLimit limit, ServerInstruments instruments, RequestTracing tracing, IHostApplicationLifetime lifetime)
{
    /// <summary>Answers one operation until it is complete or its client no longer wants it.</summary>
    /// <param name="connection">Where it runs.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What it asks.</param>
    public Task RunAsync(SocketConnection connection, SocketOperation operation, HttpGraphQLRequest request)
        => tracing.RunOperationAsync(
            Routes.GraphQL, trace => AnswerAsync(connection, operation, request, trace), refusal => connection.EndWithErrorAsync(operation, refusal), operation.Ended);

    private async Task AnswerAsync(SocketConnection connection, SocketOperation operation, HttpGraphQLRequest request, RequestTrace trace)
    {
        // Nothing is executed before the connection is acknowledged, and then its caller is known.
        (trace.Principal, trace.Address) = (connection.Caller.Principal!, connection.Caller.Address);
        if (!access.IsInForce(trace.Principal))
        {
            await RefuseAsync(connection, operation, trace, AccessRefusals.NotValid.Error, StatusCodes.Status401Unauthorized);
            return;
        }

        if (gate.CountOneMore(trace.Principal, trace.Address) is { } limited)
        {
            await RefuseAsync(connection, operation, trace, limited.Error, StatusCodes.Status429TooManyRequests);
            return;
        }

        if (graph.OpenView(trace.Principal.Rows) is not { } view)
        {
            await RefuseAsync(connection, operation, trace, TransportErrors.NotReady);
            return;
        }

        trace.DataVersion = view.DataVersion;
        using var response = await execution.ExecuteAsync(request, view, trace, queryOnly: false, connection.Cost, operation.Ended);
        trace.Add(response);
        if (response.Kind == ResponseKind.Stream)
        {
            await StreamAsync(connection, operation, trace, response);
            return;
        }

        trace.Bytes = response.Body.Length;
        bool isExecuted = response.Kind == ResponseKind.Executed;
        trace.Status = operation.Ended.IsCancellationRequested ? StatusCodes.Status499ClientClosedRequest
            : isExecuted ? StatusCodes.Status200OK
            : trace.RetryAfter is null ? StatusCodes.Status400BadRequest : StatusCodes.Status429TooManyRequests;
        if (isExecuted)
        {
            await connection.Sender.NextAsync(operation.EncodedId, response, operation.Ended);
            await connection.CompleteAsync(operation);
        }
        else
        {
            await connection.EndWithErrorAsync(operation, response);
        }
    }

    private async Task StreamAsync(SocketConnection connection, SocketOperation operation, RequestTrace trace, GraphQLResponse stream)
    {
        if (!limit.TryEnter())
        {
            await StreamEndpoint.AbandonAsync(stream);
            await RefuseAsync(connection, operation, trace, TransportErrors.TooManyStreams);
            return;
        }

        instruments.StreamOpened();
        try
        {
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(operation.Ended, lifetime.ApplicationStopping);
            trace.Status = StatusCodes.Status200OK;
            await SendEventsAsync(connection, operation, trace, access.WhileInForce(stream.Events!, trace.Principal), ending.Token);
        }
        finally
        {
            instruments.StreamClosed();
            limit.Leave();
        }
    }

    private static async Task SendEventsAsync(
        SocketConnection connection, SocketOperation operation, RequestTrace trace, IAsyncEnumerable<GraphQLResponse> events, CancellationToken ending)
    {
        await using var reader = events.GetAsyncEnumerator(ending);
        while (await NextAsync(reader, ending))
        {
            using var response = reader.Current;
            // An event whose execution was cut off by the end is none.
            if (ending.IsCancellationRequested)
            {
                break;
            }

            trace.AddErrors(response);
            trace.Bytes += response.Body.Length;
            if (response.Kind != ResponseKind.Executed)
            {
                await connection.EndWithErrorAsync(operation, response);
                return;
            }

            await connection.Sender.NextAsync(operation.EncodedId, response, operation.Ended);
        }

        await connection.CompleteAsync(operation);
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<GraphQLResponse> reader, CancellationToken ending)
    {
        try
        {
            return await reader.MoveNextAsync();
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // Asked for by the client or by the server's stopping: the stream is complete.
            return false;
        }
    }

    private static async Task RefuseAsync(SocketConnection connection, SocketOperation operation, RequestTrace trace, GraphQLError error, int status = StatusCodes.Status503ServiceUnavailable)
    {
        trace.Status = status;
        using var refusal = GraphQLResponse.Refuse(error);
        trace.AddErrors(refusal);
        await connection.EndWithErrorAsync(operation, refusal);
    }
}
