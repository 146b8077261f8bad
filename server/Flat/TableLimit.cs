using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Flat;

/// <summary>Counts the tables that are being written, and holds them to the most there may be.</summary>
internal sealed class TableLimit(ServerSettings settings)
{
    private readonly int _most = settings.Get(SettingCatalogue.MaxTables);
    private int _open;

    /// <summary>How many are being written.</summary>
    public int Count => Volatile.Read(ref _open);

    /// <summary>Counts one more, unless there are too many; <see cref="Leave"/> takes it back.</summary>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref _open) <= _most)
        {
            return true;
        }

        Leave();
        return false;
    }

    public void Leave() => Interlocked.Decrement(ref _open);
}
