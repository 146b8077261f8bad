using System.Text.Json;

namespace Jamsostek.Graph.Server.Sockets;

/// <summary>An operation that runs on a connection.</summary>
internal sealed class SocketOperation : IDisposable
{
    private readonly CancellationTokenSource _ended;

    public SocketOperation(string id, CancellationToken lost)
    {
        (Id, EncodedId) = (id, JsonEncodedText.Encode(id));
        _ended = CancellationTokenSource.CreateLinkedTokenSource(lost);
        Ended = _ended.Token;
    }

    public string Id { get; }

    /// <summary>Its id as it stands in messages.</summary>
    public JsonEncodedText EncodedId { get; }

    /// <summary>Ends when the client no longer wants it or is gone.</summary>
    public CancellationToken Ended { get; }

    /// <summary>Ends it at once; the task is done when all that waited for it has heard.</summary>
    public Task CancelAsync() => _ended.CancelAsync();

    public void Dispose() => _ended.Dispose();
}
