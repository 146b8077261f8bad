using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Telemetry;

/// <summary>Runs handlers so that each request is measured and logged once, and an exception of ours never leaves in full.</summary>
internal sealed partial class RequestTracing(AnswerSender sender, RequestLog log, ServerInstruments instruments, TimeProvider clock, ILogger<RequestTracing> logger)
{
    /// <summary>Makes a handler one that is measured and logged.</summary>
    public RequestDelegate Traced(TracedHandler handler) => context => RunAsync(context, handler);

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
            await RefuseAsync(context, trace, new GraphQLError("The request cannot be read: " + refused.Message, TransportCodes.InvalidRequest), refused.StatusCode);
        }
        catch (Exception unforeseen)
        {
            string id = Guid.NewGuid().ToString("N");
            LogUnforeseen(logger, unforeseen, id, trace.Path);
            await RefuseAsync(context, trace, new GraphQLError("Unexpected Execution Error").With("id", id), StatusCodes.Status500InternalServerError);
        }
        finally
        {
            trace.Status = trace.Status == 0 ? context.Response.StatusCode : trace.Status;
            trace.Duration = clock.GetElapsedTime(trace.Started);
            trace.EndedAt = clock.GetUtcNow();
            instruments.Finish(trace);
            log.Write(trace);
        }
    }

    private async Task RefuseAsync(HttpContext context, RequestTrace trace, GraphQLError error, int status)
    {
        trace.Status = status;
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        using var refusal = GraphQLResponse.Refuse(error);
        context.Response.Clear();
        await sender.SendErrorAsync(context, trace, refusal, AnswerFormat.Json, status);
    }

    // Paths without a route come from outside: control characters would forge lines of the log.
    private static string PathOf(HttpContext context)
    {
        string path = context.Request.Path.Value ?? string.Empty;
        return path.Length <= 200 && !path.Any(char.IsControl) ? path : new string([.. path.Take(200).Select(character => char.IsControl(character) ? '?' : character)]);
    }

    [LoggerMessage(EventId = 7, Level = LogLevel.Error, Message = "Unforeseen exception {Id} while answering {Path}")]
    private static partial void LogUnforeseen(ILogger logger, Exception exception, string id, string path);
}
