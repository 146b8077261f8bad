using Jamsostek.Graph.Analytics.Cubes.Scanning;

namespace Jamsostek.Graph.Analytics.Cubes.Planning;

/// <summary>The scans behind an answer, from which its plan is told when somebody asks.</summary>
/// <param name="session">Where it was asked.</param>
/// <param name="scan">The scan that made its groups.</param>
/// <param name="sharing">How many answers share that scan.</param>
internal sealed class EvaluatedScan(CubeSession session, ScanOutcome scan, int sharing)
{
    private List<ScanOutcome>? _further;

    /// <summary>The scan that made its groups.</summary>
    public ScanOutcome Scan => scan;

    /// <summary>How many answers share that scan.</summary>
    public int Sharing => sharing;

    /// <summary>The scans that were needed besides, for the baselines of its order.</summary>
    public IReadOnlyList<ScanOutcome> FurtherScans => _further ?? [];

    /// <summary>Makes one more scan.</summary>
    public ScanOutcome Further(ScanRequest request)
    {
        var made = session.Scan(request);
        (_further ??= []).Add(made);
        return made;
    }
}
