using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Panels;

/// <summary>One region in one period, as a file or a record states it. Missing is null.</summary>
public sealed record PanelRow
{
    /// <summary>Region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Region above; null where it lies directly under the country.</summary>
    public string? ParentCode { get; init; }

    /// <summary>The month; for a yearly panel any month of the year.</summary>
    public required Month Month { get; init; }

    /// <summary>Workers who could be covered.</summary>
    public double? Potential { get; init; }

    /// <summary>Workers who are covered.</summary>
    public double? Active { get; init; }

    /// <summary>Standard error of <see cref="Active" />, workers; null where a source states the number.</summary>
    public double? StandardError { get; init; }

    /// <summary>Whether the region has a regulation in force.</summary>
    public bool? RegulationIssued { get; init; }

    /// <summary>Budget for subsidised contributions in the year of the period, millions of rupiah.</summary>
    public double? BudgetMillions { get; init; }

    /// <summary>Share of informal workers, 0 to 1.</summary>
    public double? InformalShare { get; init; }

    /// <summary>Share of government staff who are not civil servants, 0 to 1.</summary>
    public double? NonAsnShare { get; init; }

    /// <summary>Urban share, 0 to 1.</summary>
    public double? Urban { get; init; }
}
