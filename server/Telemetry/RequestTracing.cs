using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Telemetry;

/// <summary>Runs handlers so that each request is measured and logged once, and an exception of ours never leaves in full.</summary>
internal sealed partial class RequestTracing(AnswerSender sender, RequestLog log, ServerInstruments instruments, TimeProvider clock, ILogger<RequestTracing> logger)
{
    /// <summary>Makes a handler one that is measured and logged.</summary>
    public RequestDelegate Traced(TracedHandler handler) => context => RunAsync(context, handler);

    /// <summary>Runs one operation of a WebSocket, which is measured and logged as a request of its own.</summary>
    /// <param name="path">The address of the connection.</param>
    /// <param name="operation">Answers it; sets the status that HTTP would have.</param>
    /// <param name="refuse">Sends what an exception of ours is told as.</param>
    /// <param name="ended">Ends when the client no longer wants it.</param>
    public async Task RunOperationAsync(string path, Func<RequestTrace, Task> operation, Func<GraphQLResponse, Task> refuse, CancellationToken ended)
    {
        var trace = new RequestTrace("WS", path, clock.GetTimestamp());
        using var span = instruments.StartOperation();
        try
        {
            await operation(trace);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            trace.Status = StatusCodes.Status499ClientClosedRequest;
        }
        catch (Exception unforeseen)
        {
            using var refusal = Report(unforeseen, trace);
            trace.Status = StatusCodes.Status500InternalServerError;
            trace.AddErrors(refusal);
            await refuse(refusal);
        }
        finally
        {
            Finish(trace);
        }
    }

    private async Task RunAsync(HttpContext context, TracedHandler handler)
    {
        var trace = new RequestTrace(context.Request.Method, PathOf(context), clock.GetTimestamp());
        try
        {
            await handler(context, trace);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client went away: nobody is left to be answered, and 499 says so in the log, as other servers do.
            trace.Status = StatusCodes.Status499ClientClosedRequest;
        }
        catch (BadHttpRequestException refused)
        {
            var error = new GraphQLError("The request cannot be read: " + refused.Message, TransportCodes.InvalidRequest);
            await RefuseAsync(context, trace, GraphQLResponse.Refuse(error), refused.StatusCode);
        }
        catch (Exception unforeseen)
        {
            await RefuseAsync(context, trace, Report(unforeseen, trace), StatusCodes.Status500InternalServerError);
        }
        finally
        {
            trace.Status = trace.Status == 0 ? context.Response.StatusCode : trace.Status;
            Finish(trace);
        }
    }

    private void Finish(RequestTrace trace)
    {
        trace.Duration = clock.GetElapsedTime(trace.Started);
        trace.EndedAt = clock.GetUtcNow();
        instruments.Finish(trace);
        log.Write(trace);
    }

    private GraphQLResponse Report(Exception unforeseen, RequestTrace trace)
    {
        string id = Guid.NewGuid().ToString("N");
        LogUnforeseen(logger, unforeseen, id, trace.Path);
        return GraphQLResponse.Refuse(new GraphQLError("Unexpected Execution Error").With("id", id));
    }

    private async Task RefuseAsync(HttpContext context, RequestTrace trace, GraphQLResponse refusal, int status)
    {
        using var owned = refusal;
        trace.Status = status;
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.Clear();
        SecurityHeaders.Set(context);
        await sender.SendErrorAsync(context, trace, refusal, AnswerFormat.Json, status);
    }

    // Paths without a route come from outside: control characters would forge lines of the log.
    private static string PathOf(HttpContext context)
    {
        string path = context.Request.Path.Value ?? string.Empty;
        return path.Length <= 200 && !path.AsSpan().ContainsAnyExceptInRange(' ', '~') ? path : new string([.. path.Take(200).Select(character => char.IsControl(character) ? '?' : character)]);
    }

    [LoggerMessage(EventId = 7, Level = LogLevel.Error, Message = "Unforeseen exception {Id} while answering {Path}")]
    private static partial void LogUnforeseen(ILogger logger, Exception exception, string id, string path);
}
