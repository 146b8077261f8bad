using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Panels;

/// <summary>A row of a panel file: one region in one month or year. Missing is null.</summary>
public sealed record PanelFileRow
{
    /// <summary>Region, as the file writes it.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Region above; null where it lies right under the country.</summary>
    public string? ParentCode { get; init; }

    /// <summary>Month, or year.</summary>
    public required PartialDate Period { get; init; }

    /// <summary>Workers who could be covered.</summary>
    public decimal? Potential { get; init; }

    /// <summary>Workers who are covered.</summary>
    public decimal? Active { get; init; }

    /// <summary>Standard error of the covered, workers.</summary>
    public decimal? StandardError { get; init; }

    /// <summary>Whether a regulation is in force.</summary>
    public bool? RegulationIssued { get; init; }

    /// <summary>Budget of the year, millions of rupiah.</summary>
    public decimal? BudgetMillions { get; init; }

    /// <summary>Share of informal workers.</summary>
    public decimal? InformalShare { get; init; }

    /// <summary>Share of government staff who are not civil servants.</summary>
    public decimal? NonAsnShare { get; init; }

    /// <summary>Urban share.</summary>
    public decimal? Urban { get; init; }
}
