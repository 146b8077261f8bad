using Jamsostek.Graph.Projections.Outlooks;

namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>How one method did at one level and horizon.</summary>
public sealed record BacktestRow
{
    /// <summary>Name of the method; <see cref="Backtest.ModelName" /> for the model.</summary>
    public required string Method { get; init; }

    /// <summary>Regions, regions above them, or the country.</summary>
    public required PathLevel Level { get; init; }

    /// <summary>Periods ahead.</summary>
    public required int Horizon { get; init; }

    /// <summary>Forecasts scored.</summary>
    public required int Count { get; init; }

    /// <summary>Origins they are from: the real sample size, as errors of one origin share the nation's swing.</summary>
    public required int Origins { get; init; }

    /// <summary>Mean absolute error of the middle, percentage points of published coverage.</summary>
    public required double Mae { get; init; }

    /// <summary>The same on the origin's count of potential workers.</summary>
    public required double MaeConstantBasis { get; init; }

    /// <summary>Mean of each error over the mean yearly change of its series before the origin.</summary>
    public required double Mase { get; init; }

    /// <summary>Twice the mean pinball loss over 23 quantiles, percentage points: the scale of the continuous ranked probability score.</summary>
    public required double Pinball { get; init; }

    /// <summary>Share of figures inside the 80 % interval.</summary>
    public required double Coverage80 { get; init; }

    /// <summary>Share of figures inside the 95 % interval.</summary>
    public required double Coverage95 { get; init; }

    /// <summary>Mean width of the 80 % interval, percentage points.</summary>
    public required double Width80 { get; init; }

    /// <summary>Brier score of the probability of a miss, over targets 0, 1, 2 and 4 points a year above the last figure.</summary>
    public required double Brier { get; init; }

    /// <summary>Expected calibration error of that probability, over ten bins.</summary>
    public required double CalibrationError { get; init; }
}
