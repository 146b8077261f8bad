namespace Jamsostek.Graph.Server.Sockets;

/// <summary>A message of a client.</summary>
/// <param name="Kind">What it asks.</param>
/// <param name="Id">The operation it is about; empty for the connection.</param>
/// <param name="Payload">Its payload as JSON, in the memory of the message; empty when it has none.</param>
internal sealed record SocketMessage(SocketMessageKind Kind, string Id, ReadOnlyMemory<byte> Payload);
