namespace Jamsostek.Graph.Ingestion.Reporting;

/// <summary>What an import found: every finding is counted, the first of each kind are listed.</summary>
/// <param name="Findings">The listed findings, in the order of the files.</param>
/// <param name="Counts">Number of findings by code, listed or not.</param>
/// <param name="Errors">Number of errors, listed or not.</param>
/// <param name="Warnings">Number of warnings, listed or not.</param>
/// <param name="Rows">Number of rows read, by table.</param>
public sealed record ImportReport(
    IReadOnlyList<Finding> Findings,
    IReadOnlyDictionary<string, long> Counts,
    long Errors,
    long Warnings,
    IReadOnlyDictionary<string, long> Rows)
{
    /// <summary>How many findings of one code are listed at most.</summary>
    public const int ListedPerCode = 50;

    /// <summary>Whether the facts may be used.</summary>
    public bool IsUsable => Errors == 0;
}
