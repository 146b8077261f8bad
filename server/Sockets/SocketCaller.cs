using System.Net;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Endpoints;

namespace Jamsostek.Graph.Server.Sockets;

/// <summary>Who is at the other end of a WebSocket: known from the headers it was opened with, or from its first message.</summary>
/// <param name="gate">Finds out.</param>
/// <param name="opener">Who opened it; null when nothing was shown.</param>
/// <param name="address">From where.</param>
internal sealed class SocketCaller(AccessGate gate, Principal? opener, IPAddress? address)
{
    /// <summary>Who it is; null until they are let in.</summary>
    public Principal? Principal { get; private set; }

    /// <summary>From where.</summary>
    public IPAddress? Address => address;

    /// <summary>Lets them in.</summary>
    /// <param name="payload">The payload of <c>connection_init</c>. What it shows counts before what the headers showed.</param>
    /// <returns>Why the connection is to be closed; null when they are let in.</returns>
    public async ValueTask<SocketClosure?> AdmitAsync(ReadOnlyMemory<byte> payload)
    {
        var credential = Credential.OfPayload(payload);
        var authentication = credential.Kind == CredentialKind.None && opener is not null ? Authentication.Of(opener) : await gate.AuthenticateAsync(credential, address);
        var refusal = authentication.Refusal ?? AccessControl.Check(authentication.Principal!, AccessScope.Read);
        Principal = refusal is null ? authentication.Principal : null;
        return refusal is null ? null : SocketClosure.Forbidden(refusal.Error.Message);
    }
}
