using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>A published rate, and what the estimation would say of its region and month without it. Rates are 0 to 1.</summary>
public sealed record LeaveOneOutFigure
{
    /// <summary>Key of the published figure.</summary>
    public required string FigureId { get; init; }

    /// <summary>Region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Whether the region is a province.</summary>
    public required bool IsProvince { get; init; }

    /// <summary>Month.</summary>
    public required Month Month { get; init; }

    /// <summary>Whether the estimate is otherwise held to it.</summary>
    public required bool IsBenchmark { get; init; }

    /// <summary>Whether all figures of the region were left out, or this one.</summary>
    public required bool IsWithoutRegion { get; init; }

    /// <summary>The published rate.</summary>
    public required double Published { get; init; }

    /// <summary>The estimate without it.</summary>
    public required double Estimate { get; init; }

    /// <summary>Standard error of estimate and figure together, on the scale of arcsin √rate.</summary>
    public required double StandardError { get; init; }

    /// <summary>The plain average of the published rates of its province that were not left out; the national rate where there is none.</summary>
    public required double ProvinceAverage { get; init; }

    /// <summary>The national rate of the month.</summary>
    public required double NationalAverage { get; init; }

    /// <summary>Whether the figure lies in the estimate's interval, which is symmetric on the scale of arcsin √rate.</summary>
    /// <param name="quantile">Standard errors to each side: 1.2816 for 80 %, 1.96 for 95 %.</param>
    /// <returns>Whether it does.</returns>
    public bool IsWithin(double quantile) => Math.Abs(ArcsineScale.Of(Published) - ArcsineScale.Of(Estimate)) <= quantile * StandardError;
}
