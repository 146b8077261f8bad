namespace Jamsostek.Graph.Server.Sockets;

/// <summary>The messages that a client may send.</summary>
internal enum SocketMessageKind
{
    ConnectionInit,
    Ping,
    Pong,
    Subscribe,
    Complete,
}
