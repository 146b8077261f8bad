using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Regression;

/// <summary>
/// The features of every region as known at one period. Those that depend on the horizon h are kept without it, and composed by <see cref="Compose" />: surprise/h, outlier/h,
/// year mean/h, same season/h, budget/(2h), budget over the year's end/(2h).
/// </summary>
internal sealed class OriginFeatures
{
    private const double InlierLimit = 0.25;
    private const int WholeProvince = 7;

    private readonly TrendHistory _history;
    private readonly double[] _fixed;
    private readonly int _period;

    private OriginFeatures(TrendHistory history, int period)
    {
        (_history, _period) = (history, period);
        _fixed = new double[history.Regions * Feature.Stride];
    }

    /// <summary>Computes the features of a period.</summary>
    public static OriginFeatures At(TrendHistory history, int period, Structure structure)
    {
        var features = new OriginFeatures(history, period);
        features.AddOwn(structure);
        features.AddProvinces();
        return features;
    }

    /// <summary>Whether a region has a level that rests on more than its first observation.</summary>
    public static bool IsPresent(TrendHistory history, int region, int period) => period > history.FirstObserved[region] || (period == history.FirstObserved[region] && history.Length == 1);

    /// <summary>Writes the features of a region for a horizon.</summary>
    public void Compose(int region, int horizon, Span<double> row)
    {
        _fixed.AsSpan(region * Feature.Stride, Feature.Stride).CopyTo(row);
        int season = _history.Cadence.Season;
        row[Feature.Surprise] /= horizon;
        row[Feature.Outlier] /= horizon;
        row[Feature.YearMean] /= horizon;
        int back = _period + horizon - (season * ((horizon + season - 1) / season));
        double same = season > 1 && back >= 0 ? _history.Adjusted[region, back] - _history.Trends.Level[region, _period] : 0;
        row[Feature.SameSeason] = double.IsFinite(same) ? same / horizon : 0;
        bool crosses = season == 1 || _history.SeasonOf(_period) + horizon >= season;
        row[Feature.BudgetYearEnd] = crosses ? row[Feature.Budget] / (2 * horizon) : 0;
        row[Feature.Budget] /= 2 * horizon;
    }

    private void AddOwn(Structure structure)
    {
        var level = _history.Trends.Level;
        double mean = MeanLevel();
        for (int i = 0; i < _history.Regions; i++)
        {
            if (_period < _history.FirstObserved[i])
            {
                continue;
            }

            var row = _fixed.AsSpan(i * Feature.Stride, Feature.Stride);
            double now = level[i, _period];
            row[Feature.Slope] = _history.Trends.Slope[i, _period];
            for (int k = 0; k < _history.Cadence.Lags.Length; k++)
            {
                int lag = Math.Min(_history.Cadence.Lags[k], _period - _history.FirstObserved[i]);
                row[Feature.Growth + k] = lag > 0 ? (now - level[i, _period - lag]) / lag : 0;
            }

            row[Feature.Level] = 0.01 * (now - mean);
            AddRegulation(row, i);
            structure.Write(i, row);
            AddMemory(row, i, now);
            AddBudget(row, i, now);
        }
    }

    private double MeanLevel()
    {
        var column = new double[_history.Regions];
        for (int i = 0; i < column.Length; i++)
        {
            column[i] = _period >= _history.FirstObserved[i] ? _history.Trends.Level[i, _period] : double.NaN;
        }

        return Order.Mean(column);
    }

    private void AddRegulation(Span<double> row, int region)
    {
        int start = _history.Panel.RegulationStart[region];
        if (start <= _period)
        {
            double months = (_period - start) * _history.Panel.MonthsPerPeriod;
            row[Feature.NewRegulation] = 0.02 * Math.Exp(-months / 9);
            row[Feature.OldRegulation] = months > 18 ? 0.01 : 0;
        }
    }

    private void AddMemory(Span<double> row, int region, double level)
    {
        double residual = _history.Adjusted[region, _period] - level;
        if (double.IsFinite(residual))
        {
            row[Feature.Surprise] = Math.Clamp(residual, -InlierLimit, InlierLimit);
            row[Feature.Outlier] = residual - row[Feature.Surprise];
        }

        int from = Math.Max(0, _period - Math.Max(_history.Cadence.Season, 3) + 1);
        double mean = Order.Mean(_history.Adjusted.Row(region)[from..(_period + 1)]);
        row[Feature.YearMean] = double.IsFinite(mean) ? mean - level : 0;
    }

    private void AddBudget(Span<double> row, int region, double level)
    {
        double share = FundedHeads.Of(_history.Panel.BudgetGrid[region, _period]) / _history.Potential[region, _period];
        row[Feature.Budget] = double.IsFinite(share) ? share / Math.Max(LogitScale.Slope(level), 0.01) : 0;
    }

    /// <summary>The mean yearly growth of the others of the province, drawn to the nation's where there are fewer than seven.</summary>
    private void AddProvinces()
    {
        int[] parents = _history.Panel.ParentIndex;
        var sums = new Dictionary<int, (double Sum, int Count)>();
        double total = 0;
        int count = 0;
        for (int i = 0; i < parents.Length; i++)
        {
            if (IsPresent(_history, i, _period))
            {
                double growth = _fixed[(i * Feature.Stride) + Feature.Growth + 2];
                var (sum, members) = sums.GetValueOrDefault(parents[i]);
                sums[parents[i]] = (sum + growth, members + 1);
                total += growth;
                count++;
            }
        }

        for (int i = 0; i < parents.Length; i++)
        {
            bool present = IsPresent(_history, i, _period);
            double growth = present ? _fixed[(i * Feature.Stride) + Feature.Growth + 2] : 0;
            var (sum, members) = sums.GetValueOrDefault(parents[i]);
            int others = members - (present ? 1 : 0);
            double nation = count > 0 ? total / count : 0;
            double province = others > 0 ? (sum - growth) / others : nation;
            double weight = Math.Min(1.0, (double)others / (WholeProvince - 1));
            _fixed[(i * Feature.Stride) + Feature.Province] = (weight * province) + ((1 - weight) * nation);
        }
    }
}
