using System.Globalization;
using Jamsostek.Graph.Benchmarks.Data;
using Jamsostek.Graph.Benchmarks.Load;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>The other servers of a run, and their columns in its table.</summary>
internal sealed class PeerSet : IAsyncDisposable
{
    private readonly List<IPeer> _peers = [];

    private PeerSet()
    {
    }

    /// <summary>The heads of their columns in the table.</summary>
    public string Heads => string.Concat(_peers.Select(static peer => $" {peer.Name} | ours / {peer.Name} | CPU {peer.Name} / ours |"));

    /// <summary>The line under these heads.</summary>
    public string Rule => string.Concat(_peers.Select(static _ => "---|---|---|"));

    /// <summary>What an option of the command asks for.</summary>
    /// <exception cref="ArgumentException">There is no such option.</exception>
    public static PeerKinds Of(string option) => option switch
    {
        "--postgraphile" => PeerKinds.PostGraphile,
        "--yoga" => PeerKinds.Yoga,
        _ => throw new ArgumentException($"There is no option {option}; --postgraphile and --yoga are there.", nameof(option)),
    };

    /// <summary>Installs them and starts them: PostGraphile with the indexes that a schema has before anyone knows what will be asked, and with an index made for each question.</summary>
    /// <param name="kinds">Which.</param>
    /// <param name="scale">What is generated.</param>
    /// <param name="sqlite">The file that <see cref="SqliteFile" /> wrote.</param>
    /// <param name="connections">Requests under way at any time.</param>
    public static async Task<PeerSet> StartAsync(PeerKinds kinds, DataScale scale, string sqlite, int connections)
    {
        var peers = new PeerSet();
        try
        {
            if (kinds.HasFlag(PeerKinds.PostGraphile))
            {
                await PostGraphilePeer.InstallAsync();
                peers._peers.Add(await PostGraphilePeer.StartAsync("PostGraphile", "keys.sql", scale, connections));
                peers._peers.Add(await PostGraphilePeer.StartAsync("PostGraphile with made indexes", "questions.sql", scale, connections));
            }

            if (kinds.HasFlag(PeerKinds.Yoga))
            {
                peers._peers.Add(await YogaPeer.StartAsync(sqlite));
            }

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
    public string Columns(Dictionary<string, Measurement> measured, Measurement ours) => string.Concat(_peers.Select(peer => Columns(measured[peer.Name], ours)));

    public async ValueTask DisposeAsync()
    {
        foreach (var peer in _peers)
        {
            await peer.DisposeAsync();
        }
    }

    private static string Columns(Measurement theirs, Measurement ours) =>
        string.Create(CultureInfo.InvariantCulture, $" {theirs} | {ours.PerSecond / theirs.PerSecond:N0} | {theirs.ProcessorMilliseconds / ours.ProcessorMilliseconds:N0} |");
}
