using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Ingestion.Identities;
using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Store.Faults;

namespace Jamsostek.Graph.Server.Imports;

/// <summary>What came of an import.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Report">What was found in the files; null when they were not read.</param>
/// <param name="Version">The version that is current now; null when nothing was to be published.</param>
/// <param name="Error">Why the record could not take them.</param>
internal sealed record ImportResult(ImportOutcome Outcome, ImportReport? Report, DataVersion? Version, RecordError? Error = null)
{
    /// <summary>The identities that do not hold in the record as it would be.</summary>
    public IReadOnlyList<IdentityResult> Broken { get; init; } = [];
}
