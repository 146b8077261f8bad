using System.Buffers;
using System.Text;
using Jamsostek.Graph.Analytics.Policies;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>Tells an orchestrator whether the server lives, and whether it can answer.</summary>
internal sealed class HealthEndpoints(ServedGraph graph, AnswerSender sender, IHostApplicationLifetime lifetime)
{
    private static readonly StringValues JsonType = MediaTypes.Json + "; charset=utf-8";

    /// <summary>200 as long as the process answers at all.</summary>
    public Task LiveAsync(HttpContext context, RequestTrace trace)
        => SendAsync(context, trace, StatusCodes.Status200OK, "{\"status\":\"live\"}");

    /// <summary>200 once a data version is loaded; 503 before, and while the server stops.</summary>
    public Task ReadyAsync(HttpContext context, RequestTrace trace)
    {
        var view = lifetime.ApplicationStopping.IsCancellationRequested ? null : graph.OpenView(RowPolicy.Everything);
        trace.DataVersion = view?.DataVersion;
        return view is null
            ? SendAsync(context, trace, StatusCodes.Status503ServiceUnavailable, lifetime.ApplicationStopping.IsCancellationRequested ? "{\"status\":\"stopping\"}" : "{\"status\":\"loading\"}")
            : SendAsync(context, trace, StatusCodes.Status200OK, $"{{\"status\":\"ready\",\"dataVersion\":\"{view.DataVersion}\"}}");
    }

    private Task SendAsync(HttpContext context, RequestTrace trace, int status, string json)
    {
        trace.IsRoutine = true;
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        return sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)), JsonType);
    }
}
