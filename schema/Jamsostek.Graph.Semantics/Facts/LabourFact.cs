namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Labour force of one region in August of one year (Sakernas), persons. Missing is null, never zero.</summary>
/// <remarks>The parts add up to <see cref="Employed" /> except education in 2025, which the source leaves about 1.3 million short.</remarks>
public sealed record LabourFact : IFact
{
    /// <summary>Region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Year; the month is August.</summary>
    public required int Year { get; init; }

    /// <summary>Population of working age (15 and over).</summary>
    public long? WorkingAge { get; init; }

    /// <summary>Employed plus unemployed.</summary>
    public long? LabourForce { get; init; }

    /// <summary>Employed.</summary>
    public long? Employed { get; init; }

    /// <summary>Unemployed.</summary>
    public long? Unemployed { get; init; }

    /// <summary>Employed formally.</summary>
    public long? Formal { get; init; }

    /// <summary>Employed informally.</summary>
    public long? Informal { get; init; }

    /// <summary>Employed men.</summary>
    public long? Male { get; init; }

    /// <summary>Employed women.</summary>
    public long? Female { get; init; }

    /// <summary>Employed in urban areas.</summary>
    public long? Urban { get; init; }

    /// <summary>Employed in rural areas.</summary>
    public long? Rural { get; init; }

    /// <summary>Employed by employment status, in the order of <see cref="LabourBreakdown.Status" />; empty where not known.</summary>
    public FactList<long?> ByStatus { get; init; } = [];

    /// <summary>Employed by ISIC section, in the order of <see cref="LabourBreakdown.Sector" />; empty where not known.</summary>
    public FactList<long?> BySector { get; init; } = [];

    /// <summary>Employed by age group, in the order of <see cref="LabourBreakdown.AgeGroup" />; empty where not known.</summary>
    public FactList<long?> ByAge { get; init; } = [];

    /// <summary>Employed by education, in the order of <see cref="LabourBreakdown.Education" />; empty where not known.</summary>
    public FactList<long?> ByEducation { get; init; } = [];

    /// <summary>Repairs and doubts of this row.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <summary>The employed of this row by one breakdown, in the order of its categories.</summary>
    /// <param name="breakdown">One of <see cref="LabourBreakdown.All" />.</param>
    /// <returns>As many values as the breakdown has categories, or none where the breakdown is not known.</returns>
    public IReadOnlyList<long?> By(LabourBreakdown breakdown)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.Values(this);
    }
}
