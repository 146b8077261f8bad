namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What a source states about one stage of the compliance pipeline in one region.</summary>
public sealed record ComplianceObservation : ISeedBacked
{
    /// <summary>Stable key.</summary>
    public required string Id { get; init; }

    /// <summary>Region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Whose stage it is.</summary>
    public ComplianceSubject Subject { get; init; } = ComplianceSubject.Government;

    /// <summary>The date it holds for.</summary>
    public required PartialDate AsOf { get; init; }

    /// <summary>The stage.</summary>
    public required ComplianceStage Stage { get; init; }

    /// <summary>Its state.</summary>
    public required StageState State { get; init; }

    /// <summary>The workers it is about; empty where the source does not say.</summary>
    public FactList<WorkerSegment> Segments { get; init; } = [];

    /// <summary>The budget or plan year, where it is about one.</summary>
    public int? BudgetYear { get; init; }

    /// <summary>The kind of regulation, where it is about one.</summary>
    public RegulationKind? Instrument { get; init; }

    /// <summary>The regulation, where it is known.</summary>
    public string? RegulationId { get; init; }

    /// <summary>How many local governments, where the source counts them.</summary>
    public int? Governments { get; init; }

    /// <summary>Amount, rupiah, where stated.</summary>
    public long? AmountIdr { get; init; }

    /// <summary>Workers, where stated.</summary>
    public long? Workers { get; init; }

    /// <summary>Details in the words of the data set.</summary>
    public string? Detail { get; init; }

    /// <summary>How it is meant.</summary>
    public required Qualifier Qualifier { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
