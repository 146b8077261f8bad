using Jamsostek.Graph.Language.Execution;

namespace Jamsostek.Graph.Server.Sockets;

/// <summary>What the operations of one connection share.</summary>
/// <param name="Sender">Sends their messages.</param>
/// <param name="Operations">All of them.</param>
/// <param name="Cost">What to do with their price.</param>
/// <param name="Caller">Who asks.</param>
internal sealed record SocketConnection(SocketSender Sender, SocketOperations Operations, CostMode Cost, SocketCaller Caller)
{
    /// <summary>Tells the client that an operation is complete; its id is free from then on.</summary>
    public Task CompleteAsync(SocketOperation operation)
    {
        Operations.Release(operation);
        return Sender.CompleteAsync(operation.EncodedId, operation.Ended);
    }

    /// <summary>Tells the client that an operation was refused; its id is free from then on.</summary>
    public Task EndWithErrorAsync(SocketOperation operation, GraphQLResponse refusal)
    {
        Operations.Release(operation);
        return Sender.ErrorAsync(operation.EncodedId, refusal, operation.Ended);
    }
}
