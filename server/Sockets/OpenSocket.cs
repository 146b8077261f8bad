using System.Net.WebSockets;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Sockets;

/// <summary>One WebSocket from its opening to its close, by the protocol graphql-transport-ws.</summary>
internal sealed class OpenSocket(
    WebSocket socket, SocketCaller caller, CostMode cost, SocketExecution execution, ServerSettings settings, TimeProvider clock, CancellationToken lost)
    : IDisposable
{
    /// <summary>How long the other side may take to answer a close frame.</summary>
    private static readonly TimeSpan CloseTime = TimeSpan.FromSeconds(5);

    private readonly SocketReceiver _receiver = new(socket, settings.Get(SettingCatalogue.MaxBodyBytes));
    private readonly SocketConnection _connection = new(
        new SocketSender(socket, lost), new SocketOperations(settings.Get(SettingCatalogue.MaxSocketOperations)), cost, caller);

    private readonly TaskCompletionSource<SocketClosure> _closure = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _acknowledged;

    private SocketSender Sender => _connection.Sender;

    private SocketOperations Operations => _connection.Operations;

    /// <summary>Serves the connection until it is closed.</summary>
    /// <param name="stopping">Says that the server stops: what runs is completed, and the connection closed.</param>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var initTime = new CancellationTokenSource(settings.Get(SettingCatalogue.SocketInitTime), clock);
        await using var late = initTime.Token.Register(() =>
        {
            if (!_acknowledged)
            {
                _closure.TrySetResult(SocketClosure.InitTimeout);
            }
        });
        await using var stop = stopping.Register(() => _closure.TrySetResult(SocketClosure.GoingAway));
        var receiving = ReceiveAllAsync();
        var closure = await _closure.Task;
        Operations.Close();
        if (closure.Code == SocketCloseCode.GoingAway)
        {
            await Operations.AllEnded;
        }
        else
        {
            await Operations.CancelAllAsync();
        }

        await Sender.CloseAsync(closure);
        await Task.WhenAny(receiving, Task.Delay(CloseTime, clock, lost));
        if (!receiving.IsCompleted)
        {
            socket.Abort();
        }

        await Operations.AllEnded;
        await receiving;
    }

    public void Dispose() => Sender.Dispose();

    /// <summary>Reads messages until no more can come; those after a breach of the protocol are read away.</summary>
    private async Task ReceiveAllAsync()
    {
        try
        {
            while (!_receiver.IsOver)
            {
                var (message, closure) = await _receiver.ReceiveAsync(lost);
                closure = message is null ? closure : await TakeAsync(message);
                if (closure is not null)
                {
                    _closure.TrySetResult(closure);
                }
            }
        }
        finally
        {
            // Does nothing when the reason is known already.
            _closure.TrySetResult(SocketClosure.Unforeseen);
        }
    }

    private async ValueTask<SocketClosure?> TakeAsync(PooledBytes text)
    {
        var message = SocketMessageReader.Read(text.Memory, out string problem);
        bool closing = _closure.Task.IsCompleted;
        if (message?.Kind == SocketMessageKind.Subscribe && _acknowledged && !closing)
        {
            return await SubscribeAsync(message, text);
        }

        using (text)
        {
            return closing && message?.Kind != SocketMessageKind.Complete ? null
                : message is null ? SocketClosure.Malformed(problem)
                : await AnswerAsync(message);
        }
    }

    private async ValueTask<SocketClosure?> AnswerAsync(SocketMessage message)
    {
        switch (message.Kind)
        {
            case SocketMessageKind.ConnectionInit when _acknowledged:
                return SocketClosure.SecondInit;
            case SocketMessageKind.ConnectionInit:
                if (await caller.AdmitAsync(message.Payload) is { } refused)
                {
                    return refused;
                }

                _acknowledged = true;
                await Sender.AcknowledgeAsync();
                return null;
            case SocketMessageKind.Ping:
                await Sender.PongAsync(message.Payload);
                return null;
            case SocketMessageKind.Complete:
                await Operations.CancelAsync(message.Id);
                return null;
            case SocketMessageKind.Subscribe:
                return SocketClosure.NotAcknowledged;
            default:
                return null;
        }
    }

    private async ValueTask<SocketClosure?> SubscribeAsync(SocketMessage message, PooledBytes text)
    {
        var read = JsonRequestReader.ReadPart(text, message.Payload);
        if (read.Error is { } error)
        {
            return SocketClosure.Malformed(error.Message);
        }

        var operation = new SocketOperation(message.Id, lost);
        var admission = Operations.Admit(operation);
        if (admission == SocketAdmission.Admitted)
        {
            // The next message is read while this one is answered.
            _ = Task.Run(() => RunOperationAsync(operation, read), CancellationToken.None);
            return null;
        }

        using (read)
        using (operation)
        {
            if (admission == SocketAdmission.TooMany)
            {
                using var refusal = GraphQLResponse.Refuse(TransportErrors.TooManyOperations(settings.Get(SettingCatalogue.MaxSocketOperations)));
                await Sender.ErrorAsync(operation.EncodedId, refusal, operation.Ended);
            }

            return admission == SocketAdmission.DuplicateId ? SocketClosure.DuplicateId(message.Id) : null;
        }
    }

    private async Task RunOperationAsync(SocketOperation operation, ReadRequests read)
    {
        try
        {
            await execution.RunAsync(_connection, operation, read.Requests[0]);
        }
        finally
        {
            Operations.End(operation);
            read.Dispose();
        }
    }
}
