using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>Answers with streams of events, no more at once than allowed.</summary>
internal sealed class StreamEndpoint(EventStreamSender events, AnswerSender sender, IHostApplicationLifetime lifetime, StreamLimit limit, AccessControl access)
{
    /// <summary>Sends the one answer of a query as a stream.</summary>
    public Task SendOneAsync(HttpContext context, RequestTrace trace, GraphQLResponse response) => events.SendAsync(context, trace, response);

    /// <summary>Sends the answers of a subscription.</summary>
    public async Task SendAsync(HttpContext context, RequestTrace trace, GraphQLResponse stream, Negotiation accepted)
    {
        if (!accepted.Streams)
        {
            await RefuseAsync(context, trace, stream, GraphQLResponse.Refuse(TransportErrors.StreamNotAccepted), accepted.Format, StatusCodes.Status406NotAcceptable);
            return;
        }

        if (!limit.TryEnter())
        {
            await RefuseAsync(context, trace, stream, GraphQLResponse.Refuse(TransportErrors.TooManyStreams), accepted.Format, StatusCodes.Status503ServiceUnavailable);
            return;
        }

        try
        {
            await events.SendAsync(context, trace, access.WhileInForce(stream.Events!, trace.Principal), lifetime.ApplicationStopping);
        }
        finally
        {
            limit.Leave();
        }
    }

    /// <summary>Ends a stream that nobody will read, so that its source lets go of what it holds.</summary>
    public static async ValueTask AbandonAsync(GraphQLResponse stream)
    {
        await using var reader = stream.Events!.GetAsyncEnumerator(new CancellationToken(canceled: true));
        stream.Dispose();
    }

    private async Task RefuseAsync(HttpContext context, RequestTrace trace, GraphQLResponse stream, GraphQLResponse refusal, AnswerFormat format, int status)
    {
        await AbandonAsync(stream);
        using (refusal)
        {
            await sender.SendErrorAsync(context, trace, refusal, format, status);
        }
    }
}
