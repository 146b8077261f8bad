using Jamsostek.Graph.Benchmarks.Data;
using Jamsostek.Graph.Benchmarks.Load;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>PostGraphile twice: with the indexes that a schema has before anyone knows what will be asked, and with an index made for each question.</summary>
internal sealed class PostGraphilePeers : IAsyncDisposable
{
    private readonly List<PostGraphilePeer> _peers = [];

    private PostGraphilePeers()
    {
    }

    /// <summary>None of them.</summary>
    public static PostGraphilePeers None => new();

    /// <summary>The heads of their columns in the table.</summary>
    public string Heads => string.Concat(_peers.Select(static peer => peer.Heads));

    /// <summary>The line under these heads.</summary>
    public string Rule => string.Concat(_peers.Select(static _ => "---|---|"));

    /// <summary>Installs PostGraphile, makes both databases and starts a server on each.</summary>
    public static async Task<PostGraphilePeers> StartAsync(DataScale scale, int connections)
    {
        var peers = new PostGraphilePeers();
        try
        {
            await PostGraphilePeer.InstallAsync();
            peers._peers.Add(await PostGraphilePeer.StartAsync("PostGraphile", "keys.sql", scale, connections));
            peers._peers.Add(await PostGraphilePeer.StartAsync("PostGraphile with made indexes", "questions.sql", scale, connections));
            return peers;
        }
        catch
        {
            await peers.DisposeAsync();
            throw;
        }
    }

    /// <summary>Compares their answers with the product's.</summary>
    public async Task CompareAsync(ChildServer ours, LoadCase[] cases)
    {
        foreach (var peer in _peers)
        {
            await peer.CompareAsync(ours, cases);
        }
    }

    /// <summary>What is loaded for a question.</summary>
    public IEnumerable<Target> Targets(string folder, LoadCase load) => _peers.Select(peer => peer.Target(folder, load));

    /// <summary>Their columns in a row of the table.</summary>
    public string Columns(Dictionary<string, Measurement> measured, Measurement ours) => string.Concat(_peers.Select(peer => peer.Columns(measured, ours)));

    public async ValueTask DisposeAsync()
    {
        foreach (var peer in _peers)
        {
            await peer.DisposeAsync();
        }
    }
}
