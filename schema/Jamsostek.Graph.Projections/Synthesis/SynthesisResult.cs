using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>Synthetic agencies and their months: made up for demonstration, marked so on every row.</summary>
public sealed record SynthesisResult
{
    /// <summary>The agencies that no source names, ordered by code; <see cref="Basis.Synthetic" />. Those a source names are in the record already and are not repeated.</summary>
    public required IReadOnlyList<AgencyFact> Agencies { get; init; }

    /// <summary>The months of these agencies and of those local agencies that a source names; <see cref="Basis.Synthetic" /> all.</summary>
    public required AgencyMonthColumns Months { get; init; }

    /// <summary>The source that every row names, <see cref="SyntheticAgencies.SourceId" />.</summary>
    public required SourceFact Source { get; init; }
}
