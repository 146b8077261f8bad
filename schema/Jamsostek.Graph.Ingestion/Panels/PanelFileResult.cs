using Jamsostek.Graph.Ingestion.Reporting;

namespace Jamsostek.Graph.Ingestion.Panels;

/// <summary>What was read of a panel file.</summary>
/// <param name="Rows">The rows, all by month or all by year; null where the report holds an error.</param>
/// <param name="IsAnnual">Whether they are by year.</param>
/// <param name="Report">What was found.</param>
public sealed record PanelFileResult(IReadOnlyList<PanelFileRow>? Rows, bool IsAnnual, ImportReport Report);
