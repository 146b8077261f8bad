namespace Jamsostek.Graph.Analytics.Scanning;

/// <summary>Is told of every scan of fact columns. Implementations must be safe to call from several threads.</summary>
public interface IScanObserver
{
    /// <summary>Called once for each scan, never for an answer that was already there.</summary>
    /// <param name="scan">What was scanned.</param>
    void Scanned(Scan scan);
}
