namespace Jamsostek.Graph.Server.Sockets;

/// <summary>Whether a connection takes a new operation in.</summary>
internal enum SocketAdmission
{
    Admitted,
    DuplicateId,
    TooMany,
    Closing,
}
