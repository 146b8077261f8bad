using Jamsostek.Graph.Projections.Outlooks;

namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>Scores of all methods, levels and horizons.</summary>
internal sealed class ScoreBook
{
    /// <summary>Targets of the probabilities of a miss: so many points a year above the last figure.</summary>
    public static IReadOnlyList<double> PointsPerYear { get; } = [0, 0.01, 0.02, 0.04];

    private readonly Dictionary<(string Method, PathLevel Level, int Horizon), ScoreCell> _cells = [];
    private readonly int[] _pit = new int[10];

    public IReadOnlyList<int> Pit => _pit;

    public ScoreCell Cell(string method, PathLevel level, int horizon)
    {
        if (!_cells.TryGetValue((method, level, horizon), out var cell))
        {
            _cells[(method, level, horizon)] = cell = new ScoreCell();
        }

        return cell;
    }

    /// <summary>Scores one forecast.</summary>
    /// <param name="method">Name of the method.</param>
    /// <param name="level">Level of the series.</param>
    /// <param name="horizon">Periods ahead.</param>
    /// <param name="forecast">Its forecasts.</param>
    /// <param name="outcome">What came.</param>
    public void Add(string method, PathLevel level, int horizon, MethodForecast forecast, in SeriesOutcome outcome)
    {
        var cell = Cell(method, level, horizon);
        Span<double> quantiles = stackalloc double[ForecastScore.Levels.Count];
        for (int k = 0; k < quantiles.Length; k++)
        {
            quantiles[k] = forecast.Quantile(outcome.Series, horizon - 1, ForecastScore.Levels[k]);
        }

        cell.Add(ForecastScore.Of(quantiles, outcome.Published, outcome.Constant, outcome.YearlyChange), outcome.Origin, outcome.Province);
        foreach (double points in PointsPerYear)
        {
            double target = outcome.Last + (points * outcome.Years);
            cell.AddProbability(forecast.Below(outcome.Series, horizon - 1, target), outcome.Published < target);
        }

        if (method == Backtest.ModelName && level == PathLevel.Region)
        {
            double pit = forecast.Below(outcome.Series, horizon - 1, outcome.Published);
            _pit[Math.Min(9, (int)(pit * 10))]++;
        }
    }

    public BacktestRow? Row(string method, PathLevel level, int horizon)
    {
        var cell = Cell(method, level, horizon);
        return cell.Count == 0 ? null : new BacktestRow
        {
            Method = method,
            Level = level,
            Horizon = horizon,
            Count = cell.Count,
            Origins = cell.Clusters.Keys.Select(static k => k.Origin).Distinct().Count(),
            Mae = cell.Absolute / cell.Count,
            MaeConstantBasis = cell.AbsoluteConstant / cell.Count,
            Mase = cell.Scaled / Math.Max(1, cell.ScaledCount),
            Pinball = cell.Pinball / cell.Count,
            Coverage80 = (double)cell.Inside80 / cell.Count,
            Coverage95 = (double)cell.Inside95 / cell.Count,
            Width80 = cell.Width / cell.Count,
            Brier = cell.Brier / Math.Max(1, cell.BrierCount),
            CalibrationError = cell.CalibrationError(),
        };
    }
}
