using Jamsostek.Graph.Projections.Calibration;
using Jamsostek.Graph.Projections.Scenarios;
using Jamsostek.Graph.Projections.Filtering;

namespace Jamsostek.Graph.Projections.Training;

/// <summary>Everything that a projection is computed from: pure data, stored as it is.</summary>
internal sealed record TrainedState
{
    /// <summary>Hash of the panel it was trained on.</summary>
    public required string PanelHash { get; init; }

    /// <summary>Hash of the data version the panel was made from; null for a panel of its own.</summary>
    public required string? DataVersion { get; init; }

    /// <summary>First period.</summary>
    public required int FirstMonth { get; init; }

    /// <summary>Number of periods.</summary>
    public required int Length { get; init; }

    public required long Seed { get; init; }

    public required int Draws { get; init; }

    public required FilterSettings Filter { get; init; }

    public required CentralModel Central { get; init; }

    public required CalibrationTable Calibration { get; init; }

    public required WindowGains Gains { get; init; }

    public required RegulationEffect Regulation { get; init; }

    public required BudgetDelivery Budget { get; init; }

    /// <summary>How the history came to be; null for counts.</summary>
    public Panels.EstimatedHistory? Estimated { get; init; }

    /// <summary>Figures with and without a standard error.</summary>
    public required long Figures { get; init; }

    /// <summary>Of these, with a standard error.</summary>
    public required long EstimatedFigures { get; init; }
}
