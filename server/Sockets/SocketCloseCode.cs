namespace Jamsostek.Graph.Server.Sockets;

/// <summary>Why a WebSocket is closed: RFC 6455, section 7.4.1, and from 4400 on the codes of graphql-transport-ws.</summary>
internal enum SocketCloseCode
{
    Normal = 1000,
    GoingAway = 1001,
    TooBig = 1009,
    Unforeseen = 1011,
    Malformed = 4400,
    NotAcknowledged = 4401,
    Forbidden = 4403,
    InitTimeout = 4408,
    DuplicateId = 4409,
    SecondInit = 4429,
}
