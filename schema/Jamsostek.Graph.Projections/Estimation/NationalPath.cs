using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Active participants of the whole country by month: wage earners and others, who are placed in regions, and the rest. The total and the ratios of the two segments to the rest are bridged
/// between published months; from the last published month on, the rates of the two segments are kept, or moved to a published rate of the country.
/// </summary>
internal sealed class NationalPath
{
    private readonly double[,] _placed;
    private readonly double[,] _variances;
    private readonly double[] _total;
    private readonly double[] _restVariances;

    private NationalPath(int months)
    {
        _placed = new double[months, 2];
        _variances = new double[months, 2];
        _total = new double[months];
        _restVariances = new double[months];
        Months = months;
    }

    private int Months { get; }

    /// <summary>The path, or null where no month has a total and its split.</summary>
    public static NationalPath? Of(NationalFigures figures, EligibleWorkers eligible, RateFigure? country)
    {
        var totals = figures.Of(WorkerSegment.All, isDated: true);
        var wage = figures.Of(WorkerSegment.Pu, isDated: true);
        var other = figures.Of(WorkerSegment.Bpu, isDated: true);
        var splits = totals.Keys.Where(t => wage.ContainsKey(t) && other.ContainsKey(t) && totals[t].Value > wage[t].Value + other[t].Value).ToList();
        if (splits.Count == 0)
        {
            return null;
        }

        double Rest(int t) => totals[t].Value - wage[t].Value - other[t].Value;
        var total = new LogBridge(totals.Select(static pair => (pair.Key, (double)pair.Value.Value, Rounding(pair.Value))));
        LogBridge[] ratios =
        [
            new LogBridge(splits.Select(t => (t, wage[t].Value / Rest(t), Rounding(wage[t])))),
            new LogBridge(splits.Select(t => (t, other[t].Value / Rest(t), Rounding(other[t])))),
        ];
        DrawUndated(figures, total, ratios);

        var path = new NationalPath(figures.Options.MonthCount);
        for (var t = 0; t < path.Months; t++)
        {
            path.Fill(t, total, ratios);
        }

        path.KeepRates(Math.Clamp(totals.Keys.Last(), 0, path.Months - 1), eligible, country, total.MonthlyVariance);
        return path;
    }

    /// <summary>Covered workers of a placed segment, whole persons.</summary>
    public long Placed(int month, int segment) => (long)Math.Round(_placed[month, segment], MidpointRounding.AwayFromZero);

    /// <summary>Covered workers who are not placed, whole persons.</summary>
    public long Unplaced(int month) => (long)Math.Round(_total[month], MidpointRounding.AwayFromZero) - Placed(month, 0) - Placed(month, 1);

    /// <summary>Variance of the logarithm of a placed segment.</summary>
    public double Variance(int month, int segment) => _variances[month, segment];

    /// <summary>Standard error of the unplaced, workers.</summary>
    public double UnplacedError(int month) => Unplaced(month) * Math.Sqrt(_restVariances[month]);

    private static double Rounding(NationalParticipants figure) => PublishedRounding.OfCount(figure.Value, figure.Qualifier) / figure.Value;

    /// <summary>Numbers of a year are read as of its middle: their month is off by √12 months of standard error, and the path moves by q a month.</summary>
    private static void DrawUndated(NationalFigures figures, LogBridge total, LogBridge[] ratios)
    {
        var wage = figures.Of(WorkerSegment.Pu, isDated: false);
        var other = figures.Of(WorkerSegment.Bpu, isDated: false);
        foreach (var (month, figure) in figures.Of(WorkerSegment.All, isDated: false))
        {
            total.Draw(month, figure.Value, Undated(total, month));
            if (wage.TryGetValue(month, out var pu) && other.TryGetValue(month, out var bpu) && figure.Value > pu.Value + bpu.Value)
            {
                var rest = figure.Value - pu.Value - bpu.Value;
                ratios[0].Draw(month, (double)pu.Value / rest, Undated(ratios[0], month));
                ratios[1].Draw(month, (double)bpu.Value / rest, Undated(ratios[1], month));
            }
        }

        static double Undated(LogBridge bridge, int month)
        {
            var slope = (Math.Log(bridge.At(month + 6)) - Math.Log(bridge.At(month - 6))) / 12;
            return (12 * slope * slope) + (Math.Sqrt(12) * bridge.MonthlyVariance);
        }
    }

    private void Fill(int t, LogBridge total, LogBridge[] ratios)
    {
        var (wage, other) = (ratios[0].At(t), ratios[1].At(t));
        var whole = 1 + wage + other;
        _total[t] = total.At(t);
        _placed[t, 0] = _total[t] * wage / whole;
        _placed[t, 1] = _total[t] * other / whole;

        // By the delta method: d ln s_i = (1 − s_i)·d ln r_i − s_j·d ln r_j for the shares s of the ratios r, and d ln s = −s_0·d ln r_0 − s_1·d ln r_1 for the rest.
        double[] shares = [wage / whole, other / whole];
        _restVariances[t] = total.VarianceAt(t) + (Math.Pow(shares[0], 2) * ratios[0].VarianceAt(t)) + (Math.Pow(shares[1], 2) * ratios[1].VarianceAt(t));
        for (var s = 0; s < 2; s++)
        {
            _variances[t, s] = total.VarianceAt(t)
                + (Math.Pow(1 - shares[s], 2) * ratios[s].VarianceAt(t))
                + (Math.Pow(shares[1 - s], 2) * ratios[1 - s].VarianceAt(t));
        }
    }

    private void KeepRates(int last, EligibleWorkers eligible, RateFigure? country, double monthlyVariance)
    {
        var known = country is { Rate: not null } && country.Month > last && country.Month < Months ? country : null;
        var from = known?.Month ?? last;
        if (known is not null)
        {
            var factor = known.Rate!.Value * (eligible.Country(from, 0) + eligible.Country(from, 1)) / (_placed[from, 0] + _placed[from, 1]);
            for (var t = last + 1; t <= from; t++)
            {
                Set(t, s => _placed[last, s] * Math.Pow(factor, (double)(t - last) / (from - last)), last, monthlyVariance * (t - last) * (from - t) / (from - last), monthlyVariance);
            }
        }

        for (var t = from + 1; t < Months; t++)
        {
            Set(t, s => _placed[from, s] * eligible.Country(t, s) / Math.Max(eligible.Country(from, s), 1), last, monthlyVariance * (t - from), monthlyVariance);
        }
    }

    private void Set(int t, Func<int, double> placed, int last, double variance, double monthlyVariance)
    {
        var rest = _total[last] - _placed[last, 0] - _placed[last, 1];
        for (var s = 0; s < 2; s++)
        {
            _placed[t, s] = placed(s);
            _variances[t, s] = variance;
        }

        _total[t] = _placed[t, 0] + _placed[t, 1] + rest;
        _restVariances[t] = _restVariances[last] + (monthlyVariance * (t - last));
    }
}
