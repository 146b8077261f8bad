using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Sockets;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>Opens WebSockets to those who may have one.</summary>
internal sealed class SocketEndpoint(SocketExecution execution, AccessGate gate, ServerSettings settings, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    /// <summary>The one sub-protocol that is spoken.</summary>
    private const string Protocol = "graphql-transport-ws";

    private readonly ImmutableArray<string> _origins = settings.Get(SettingCatalogue.CorsOrigins);

    /// <summary>Says why a WebSocket is not opened, and with which status; null when it may be.</summary>
    public (GraphQLError? Error, int Status)? Check(HttpRequest request)
        => !IsOfAllowedOrigin(request) ? (TransportErrors.SocketOrigin, StatusCodes.Status403Forbidden)
            : !request.HttpContext.WebSockets.WebSocketRequestedProtocols.Contains(Protocol) ? (TransportErrors.SocketProtocol, StatusCodes.Status400BadRequest)
            : null;

    /// <summary>Opens a WebSocket and serves it until it is closed.</summary>
    /// <param name="context">The exchange.</param>
    /// <param name="cost">What to do with the price of operations.</param>
    /// <param name="principal">Who opens it; null when that was not said yet.</param>
    public async Task ServeAsync(HttpContext context, CostMode cost, Principal? principal)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync(Protocol);
        using var open = new OpenSocket(
            socket, new SocketCaller(gate, principal, context.Connection.RemoteIpAddress), cost, execution, settings, clock, context.RequestAborted);
        await open.RunAsync(lifetime.ApplicationStopping);
    }

    /// <summary>
    /// Whether a page of the request's origin may open a WebSocket: browsers ask nobody before they open one, so the server must look.
    /// The host alone is compared for a page of our own, as a proxy may have taken TLS away.
    /// </summary>
    private bool IsOfAllowedOrigin(HttpRequest request)
    {
        string? origin = request.Headers.Origin;
        return string.IsNullOrEmpty(origin) || _origins is ["*"] || _origins.Contains(origin, StringComparer.OrdinalIgnoreCase)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
