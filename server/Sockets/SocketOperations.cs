namespace Jamsostek.Graph.Server.Sockets;

/// <summary>The operations of one connection: one for each id, and no more at once than allowed, those included that still wind up.</summary>
/// <param name="most">How many may run at once.</param>
internal sealed class SocketOperations(int most)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, SocketOperation> _named = new(StringComparer.Ordinal);
    private readonly HashSet<SocketOperation> _running = [];
    private readonly TaskCompletionSource _allEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _closing;

    /// <summary>Done when the connection is closing and no operation is left.</summary>
    public Task AllEnded => _allEnded.Task;

    /// <summary>Takes a new operation in, if it may be.</summary>
    public SocketAdmission Admit(SocketOperation operation)
    {
        lock (_gate)
        {
            if (_closing)
            {
                return SocketAdmission.Closing;
            }

            if (_named.ContainsKey(operation.Id))
            {
                return SocketAdmission.DuplicateId;
            }

            if (_running.Count >= most)
            {
                return SocketAdmission.TooMany;
            }

            _named.Add(operation.Id, operation);
            _running.Add(operation);
            return SocketAdmission.Admitted;
        }
    }

    /// <summary>Frees the id of an operation for another: before the client learns that this one is over.</summary>
    public void Release(SocketOperation operation)
    {
        lock (_gate)
        {
            if (_named.TryGetValue(operation.Id, out var named) && named == operation)
            {
                _named.Remove(operation.Id);
            }
        }
    }

    /// <summary>Notes that an operation has wound up, and disposes it.</summary>
    public void End(SocketOperation operation)
    {
        lock (_gate)
        {
            Release(operation);
            _running.Remove(operation);
            operation.Dispose();
            CheckAllEnded();
        }
    }

    /// <summary>Ends the operation with that id, as its client asks; one that is over already is none.</summary>
    public Task CancelAsync(string id)
    {
        lock (_gate)
        {
            return _named.Remove(id, out var operation) ? operation.CancelAsync() : Task.CompletedTask;
        }
    }

    /// <summary>Takes no more operations in.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closing = true;
            CheckAllEnded();
        }
    }

    /// <summary>Ends all of them.</summary>
    public Task CancelAllAsync()
    {
        lock (_gate)
        {
            return Task.WhenAll(_running.Select(operation => operation.CancelAsync()).ToArray());
        }
    }

    private void CheckAllEnded()
    {
        if (_closing && _running.Count == 0)
        {
            _allEnded.TrySetResult();
        }
    }
}
