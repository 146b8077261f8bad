using System.Collections.Concurrent;

namespace Jamsostek.Graph.Analytics.Scanning;

/// <summary>Keeps the scans of a request, so that a plan can show them and a test can count them.</summary>
public sealed class ScanCounter : IScanObserver
{
    private readonly ConcurrentQueue<Scan> _scans = new();

    /// <summary>The scans so far, in order.</summary>
    public IReadOnlyCollection<Scan> Scans => _scans;

    /// <inheritdoc />
    public void Scanned(Scan scan) => _scans.Enqueue(scan);
}
