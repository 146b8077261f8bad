using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>GraphQL over HTTP: one address, POST and GET.</summary>
internal sealed class GraphQLEndpoint(
    ServedGraph graph, RequestIntake intake, RequestExecution execution, KeptAnswers answers, AnswerSender sender, StreamEndpoint streams, SocketEndpoint sockets, SchemaEndpoint schema,
    ExplorerEndpoint explorer, AccessGate gate, ServerSettings settings)
{
    private readonly AcceptHeader _accept = new(settings.Get(SettingCatalogue.DefaultMediaType));

    /// <summary>Answers a POST.</summary>
    public async Task PostAsync(HttpContext context, RequestTrace trace)
    {
        var accepted = _accept.Negotiate(context.Request.Headers.Accept, offersPage: false);
        if (accepted.Outcome != NegotiationOutcome.Agreed)
        {
            await RefuseUnacceptableAsync(context, trace, accepted.Outcome);
            return;
        }

        if (await IsRefusedAsync(context, trace, accepted.Format))
        {
            return;
        }

        using var read = await intake.ReadBodyAsync(context.Request, context.RequestAborted);
        await AnswerAsync(context, trace, read, accepted, queryOnly: false);
    }

    /// <summary>Answers a GET: a query, the schema for <c>?sdl</c>, a WebSocket, or a page for a browser.</summary>
    public async Task GetAsync(HttpContext context, RequestTrace trace)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            await OpenSocketAsync(context, trace);
            return;
        }

        var query = context.Request.Query;
        if (query.ContainsKey("sdl"))
        {
            await schema.SendAsync(context, trace);
            return;
        }

        bool names = query.ContainsKey("query") || query.ContainsKey("id") || query.ContainsKey("documentId") || query.ContainsKey("extensions");
        var accepted = _accept.Negotiate(context.Request.Headers.Accept, offersPage: !names);
        if (accepted.Outcome != NegotiationOutcome.Agreed)
        {
            await RefuseUnacceptableAsync(context, trace, accepted.Outcome);
            return;
        }

        if (accepted.Format == AnswerFormat.Html)
        {
            await explorer.SendEditorAsync(context, trace);
            return;
        }

        if (await IsRefusedAsync(context, trace, accepted.Format))
        {
            return;
        }

        using var read = RequestIntake.ReadQuery(context.Request);
        await AnswerAsync(context, trace, read, accepted, queryOnly: true);
    }

    /// <summary>Answers a GET that names a persisted document in its path.</summary>
    public async Task GetPersistedAsync(HttpContext context, RequestTrace trace)
    {
        var accepted = _accept.Negotiate(context.Request.Headers.Accept, offersPage: false);
        if (accepted.Outcome != NegotiationOutcome.Agreed)
        {
            await RefuseUnacceptableAsync(context, trace, accepted.Outcome);
            return;
        }

        if (await IsRefusedAsync(context, trace, accepted.Format))
        {
            return;
        }

        var path = context.Request.RouteValues;
        var query = context.Request.Query;
        using var read = QueryStringReader.Read(name => name switch
        {
            "query" or "documentId" => default,
            "id" => (string?)path["id"],
            "operationName" => (string?)path["operationName"] ?? query[name],
            _ => query[name],
        });
        await AnswerAsync(context, trace, read, accepted, queryOnly: true);
    }

    /// <summary>Answers any other method.</summary>
    public Task RefuseMethodAsync(HttpContext context, RequestTrace trace)
    {
        context.Response.Headers.Allow = "GET, HEAD, POST";
        return RefuseAsync(context, trace, TransportErrors.MethodNotAllowed, _accept.Standard, StatusCodes.Status405MethodNotAllowed);
    }

    private async Task OpenSocketAsync(HttpContext context, RequestTrace trace)
    {
        var unknownMode = ReadCostMode(context.Request, out var cost);
        var (refusal, status) = sockets.Check(context.Request) ?? (unknownMode, StatusCodes.Status400BadRequest);
        if (refusal is not null)
        {
            await RefuseAsync(context, trace, refusal, _accept.Standard, status);
        }
        else if (!Credential.IsShown(context.Request))
        {
            // Browsers cannot set headers here: who asks may be said by the first message.
            await sockets.ServeAsync(context, cost, principal: null);
        }
        else if (!await IsRefusedAsync(context, trace, _accept.Standard))
        {
            await sockets.ServeAsync(context, cost, trace.Principal);
        }
    }

    private async Task AnswerAsync(HttpContext context, RequestTrace trace, ReadRequests read, Negotiation accepted, bool queryOnly)
    {
        var unknownMode = ReadCostMode(context.Request, out var cost);
        if ((read.Error ?? unknownMode) is { } error)
        {
            await RefuseAsync(context, trace, error, accepted.Format, read.Error is null ? StatusCodes.Status400BadRequest : read.Status);
            return;
        }

        if (graph.OpenView(trace.Principal.Rows) is not { } view)
        {
            await RefuseAsync(context, trace, TransportErrors.NotReady, accepted.Format, StatusCodes.Status503ServiceUnavailable);
            return;
        }

        trace.DataVersion = view.DataVersion;
        if (read.IsBatch)
        {
            await AnswerBatchAsync(context, trace, read, accepted, view, cost);
            return;
        }

        var tag = cost == CostMode.Enforce && (queryOnly || answers.KeepsBodies) ? answers.TagOf(read.Requests[0], view, accepted.Format) : null;
        if (queryOnly && answers.IsNotModified(context, tag))
        {
            return;
        }

        var kept = answers.Find(tag, gate.Payment(trace));
        using var response = kept ?? await execution.ExecuteAsync(read.Requests[0], view, trace, queryOnly, cost, context.RequestAborted);
        if (kept is null)
        {
            answers.Offer(tag, response);
        }

        trace.Add(response);
        if (trace.RetryAfter is { } wait)
        {
            AccessGate.SetRetryAfter(context, wait);
            await sender.SendAsync(context, trace, response, accepted.Format, status: StatusCodes.Status429TooManyRequests);
        }
        else if (response.Kind == ResponseKind.Stream)
        {
            await streams.SendAsync(context, trace, response, accepted);
        }
        else if (accepted.Format == AnswerFormat.EventStream && response.Kind != ResponseKind.MethodNotAllowed)
        {
            await streams.SendOneAsync(context, trace, response);
        }
        else
        {
            await sender.SendAsync(context, trace, response, accepted.Format, answers.Keepable(context, response, queryOnly ? tag : null));
        }
    }

    private async Task AnswerBatchAsync(HttpContext context, RequestTrace trace, ReadRequests read, Negotiation accepted, GraphView view, CostMode cost)
    {
        var responses = new List<GraphQLResponse>(read.Requests.Length);
        try
        {
            foreach (var request in read.Requests)
            {
                // The gate has counted the first.
                var limit = responses.Count == 0 ? null : gate.CountOneMore(trace.Principal, context.Connection.RemoteIpAddress);
                var response = limit is null
                    ? await execution.ExecuteAsync(request, view, trace, queryOnly: false, cost, context.RequestAborted)
                    : GraphQLResponse.Refuse(limit.Error);
                responses.Add(response.Kind == ResponseKind.Stream ? await ReplaceStreamAsync(response) : response);
                trace.Add(response);
            }

            trace.OperationKind = "batch";
            await sender.SendBatchAsync(context, trace, responses, accepted.Format);
        }
        finally
        {
            responses.ForEach(response => response.Dispose());
        }
    }

    private static async ValueTask<GraphQLResponse> ReplaceStreamAsync(GraphQLResponse stream)
    {
        await StreamEndpoint.AbandonAsync(stream);
        return GraphQLResponse.Refuse(TransportErrors.StreamInBatch);
    }

    private async ValueTask<bool> IsRefusedAsync(HttpContext context, RequestTrace trace, AnswerFormat format)
    {
        if (await gate.CheckAsync(context, trace, AccessScope.Read) is not { } refused)
        {
            return false;
        }

        await RefuseAsync(context, trace, refused.Error, format, refused.Status);
        return true;
    }

    private Task RefuseUnacceptableAsync(HttpContext context, RequestTrace trace, NegotiationOutcome outcome)
        => outcome == NegotiationOutcome.Unreadable
            ? RefuseAsync(context, trace, TransportErrors.UnreadableAccept, _accept.Standard, StatusCodes.Status400BadRequest)
            : RefuseAsync(context, trace, TransportErrors.NothingAcceptable, _accept.Standard, StatusCodes.Status406NotAcceptable);

    private async Task RefuseAsync(HttpContext context, RequestTrace trace, GraphQLError error, AnswerFormat format, int status)
    {
        if (status == StatusCodes.Status503ServiceUnavailable && context.Response.Headers.RetryAfter.Count == 0)
        {
            context.Response.Headers.RetryAfter = "1";
        }

        using var refusal = GraphQLResponse.Refuse(error);
        await sender.SendErrorAsync(context, trace, refusal, format, status);
    }

    private static GraphQLError? ReadCostMode(HttpRequest request, out CostMode mode)
    {
        var values = request.Headers["GraphQL-Cost"];
        (mode, var error) = values.Count == 0 ? (CostMode.Enforce, null) : values.ToString() switch
        {
            "report" => (CostMode.Report, null),
            "validate" => (CostMode.ValidateOnly, null),
            _ => (CostMode.Enforce, TransportErrors.CostHeader),
        };
        return error;
    }
}
