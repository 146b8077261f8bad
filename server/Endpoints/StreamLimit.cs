using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>Counts the open subscriptions of all transports, and holds them to the most there may be.</summary>
internal sealed class StreamLimit(ServerSettings settings)
{
    private readonly int _most = settings.Get(SettingCatalogue.MaxStreams);
    private int _open;

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
