using System.Buffers;
using System.IO.Pipelines;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Telemetry;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>
/// Sends answers as server-sent events, in the distinct connections mode of GraphQL over SSE: <c>next</c> for each result and
/// <c>complete</c> at the end. A quiet stream gets comments, so that proxies keep it open. A stopping server completes its streams.
/// </summary>
internal sealed class EventStreamSender(TimeSpan heartbeat, ServerInstruments instruments, TimeProvider clock)
{
    /// <summary>Sends the one answer of a query or of a refused request.</summary>
    public async Task SendAsync(HttpContext context, RequestTrace trace, GraphQLResponse response)
    {
        var output = Begin(context);
        WriteNext(output, trace, response);
        WriteComplete(output);
        await output.FlushAsync(context.RequestAborted);
    }

    /// <summary>Sends the answers of a subscription until it ends, the client goes away, or the server stops.</summary>
    /// <param name="context">The request.</param>
    /// <param name="trace">Its trace.</param>
    /// <param name="events">The answers.</param>
    /// <param name="stopping">Says that the server stops.</param>
    public async Task SendAsync(HttpContext context, RequestTrace trace, IAsyncEnumerable<GraphQLResponse> events, CancellationToken stopping)
    {
        var output = Begin(context);
        // The head goes out at once: the client learns that it is subscribed before the first event.
        await context.Response.StartAsync(context.RequestAborted);
        await output.FlushAsync(context.RequestAborted);
        instruments.StreamOpened();
        try
        {
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
            await SendEventsAsync(output, trace, events, ending);
            WriteComplete(output);
            await output.FlushAsync(context.RequestAborted);
        }
        finally
        {
            instruments.StreamClosed();
        }
    }

    private async Task SendEventsAsync(PipeWriter output, RequestTrace trace, IAsyncEnumerable<GraphQLResponse> events, CancellationTokenSource ending)
    {
        await using var reader = events.GetAsyncEnumerator(ending.Token);
        try
        {
            while (await NextAsync(reader, output))
            {
                using var response = reader.Current;
                WriteNext(output, trace, response);
                await output.FlushAsync(ending.Token);
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // Asked for by the client's leaving or the server's stopping: the stream is complete.
            trace.Status = StatusCodes.Status200OK;
        }
    }

    /// <summary>Waits for the next event, sending comments meanwhile.</summary>
    private async ValueTask<bool> NextAsync(IAsyncEnumerator<GraphQLResponse> reader, PipeWriter output)
    {
        var next = reader.MoveNextAsync();
        if (next.IsCompleted)
        {
            return await next;
        }

        var waiting = next.AsTask();
        using var pause = new PeriodicTimer(heartbeat, clock);
        var beat = pause.WaitForNextTickAsync(CancellationToken.None).AsTask();
        while (await Task.WhenAny(waiting, beat) == beat)
        {
            output.Write(":\n\n"u8);
            // A source must be left in peace until its step is over, so a client's leaving is only acted on by the step itself.
            await output.FlushAsync(CancellationToken.None);
            beat = pause.WaitForNextTickAsync(CancellationToken.None).AsTask();
        }

        return await waiting;
    }

    private static PipeWriter Begin(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status200OK;
        context.Response.Headers.ContentType = MediaTypes.EventStream + "; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        // Tells nginx and its kin to pass events on as they come.
        context.Response.Headers["X-Accel-Buffering"] = "no";
        return context.Response.BodyWriter;
    }

    private static void WriteNext(PipeWriter output, RequestTrace trace, GraphQLResponse response)
    {
        trace.AddErrors(response);
        trace.Bytes += response.Body.Length;
        output.Write("event: next\ndata: "u8);
        foreach (var segment in response.Body)
        {
            output.Write(segment.Span);
        }

        output.Write("\n\n"u8);
    }

    private static void WriteComplete(PipeWriter output) => output.Write("event: complete\ndata:\n\n"u8);
}
