using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>Something a source states that the synthetic figures must meet.</summary>
public sealed record SynthesisIdentity
{
    /// <summary>What it says, for a reader: <c>enrolled non-ASN staff, Kalimantan Tengah and all within, 2021-11</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>Key of the observation it follows from: of a <see cref="CoverageObservation" />, <see cref="NationalParticipants" /> or <see cref="ComplianceObservation" />.</summary>
    public required string FigureId { get; init; }

    /// <summary>Source of that observation.</summary>
    public required string SourceId { get; init; }

    /// <summary>Region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Which governments of it.</summary>
    public required GovernmentScope Scope { get; init; }

    /// <summary>What is measured. A stock is that of <see cref="Last" />, a flow the sum from <see cref="First" /> to <see cref="Last" />.</summary>
    public required SynthesisMeasure Measure { get; init; }

    /// <summary>First month.</summary>
    public required Month First { get; init; }

    /// <summary>Last month.</summary>
    public required Month Last { get; init; }

    /// <summary>How the figure stands to <see cref="Expected" />.</summary>
    public required SynthesisRelation Relation { get; init; }

    /// <summary>The expected figure, in the unit of <see cref="Measure" />.</summary>
    public required long Expected { get; init; }
}
