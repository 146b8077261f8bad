namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Claims paid in a period: a flow.</summary>
public sealed record ClaimFact : ISeedBacked
{
    /// <summary>Stable key.</summary>
    public required string Id { get; init; }

    /// <summary>Region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The period as the source names it.</summary>
    public required string PeriodLabel { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>False where the source does not state the first day and the start of the year was taken.</summary>
    public bool StartIsStated { get; init; } = true;

    /// <summary>What it covers.</summary>
    public required ClaimScope Scope { get; init; }

    /// <summary>The programme, where it covers one.</summary>
    public Programme? Programme { get; init; }

    /// <summary>Cases.</summary>
    public long? Cases { get; init; }

    /// <summary>How the number of cases is meant.</summary>
    public required Qualifier CasesQualifier { get; init; }

    /// <summary>Amount, rupiah.</summary>
    public long? AmountIdr { get; init; }

    /// <summary>How the amount is meant.</summary>
    public required Qualifier AmountQualifier { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
