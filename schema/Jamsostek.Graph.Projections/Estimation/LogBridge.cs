namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// A positive number over months that is known at some: a random walk of its logarithm. Between two known months the mean is the straight line and the variance
/// <c>q·a·b/(a+b)</c>, a and b months from them (Brownian bridge); outside them the mean stays and the variance is q per month. q is the mean of Δ²/months between known ones.
/// </summary>
internal sealed class LogBridge
{
    /// <summary>Variance a month where fewer than two months are known: steps of 3 %.</summary>
    private const double UsualVariance = 0.001;

    private readonly SortedList<int, (double Log, double Variance)> _known = [];

    /// <summary>A bridge over known months.</summary>
    /// <param name="known">Month, value above 0, and standard error of the value as a share of it.</param>
    public LogBridge(IEnumerable<(int Month, double Value, double Rounding)> known)
    {
        foreach (var (month, value, rounding) in known)
        {
            _known[month] = (Math.Log(value), rounding * rounding);
        }

        var steps = 0.0;
        for (var i = 1; i < _known.Count; i++)
        {
            steps += Math.Pow(_known.Values[i].Log - _known.Values[i - 1].Log, 2) / (_known.Keys[i] - _known.Keys[i - 1]);
        }

        MonthlyVariance = _known.Count > 1 ? steps / (_known.Count - 1) : UsualVariance;
    }

    /// <summary>q: variance of the logarithm's step in a month.</summary>
    public double MonthlyVariance { get; }

    /// <summary>Draws the bridge towards a value of an uncertain month: by V/(V+U), V the bridge's own variance there and U that of the value.</summary>
    public void Draw(int month, double value, double variance)
    {
        var own = VarianceAt(month);
        if (own > 0)
        {
            var weight = own / (own + variance);
            var mean = LogAt(month);
            _known[month] = (mean + (weight * (Math.Log(value) - mean)), own * (1 - weight));
        }
    }

    /// <summary>The value in a month.</summary>
    public double At(int month) => Math.Exp(LogAt(month));

    /// <summary>Variance of the logarithm in a month.</summary>
    public double VarianceAt(int month)
    {
        var (before, after) = Around(month);
        return (before, after) switch
        {
            ({ } a, { } b) when a == b => _known[a].Variance,
            ({ } a, { } b) => (MonthlyVariance * (month - a) * (b - month) / (b - a)) + (((_known[a].Variance * (b - month)) + (_known[b].Variance * (month - a))) / (b - a)),
            ({ } a, null) => _known[a].Variance + (MonthlyVariance * (month - a)),
            (null, { } b) => _known[b].Variance + (MonthlyVariance * (b - month)),
            _ => double.PositiveInfinity,
        };
    }

    private double LogAt(int month)
    {
        var (before, after) = Around(month);
        return (before, after) switch
        {
            ({ } a, { } b) when a == b => _known[a].Log,
            ({ } a, { } b) => _known[a].Log + ((_known[b].Log - _known[a].Log) * (month - a) / (b - a)),
            ({ } a, null) => _known[a].Log,
            (null, { } b) => _known[b].Log,
            _ => throw new InvalidOperationException("No month is known."),
        };
    }

    private (int? Before, int? After) Around(int month)
    {
        int? before = null;
        foreach (var known in _known.Keys)
        {
            if (known >= month)
            {
                return (known == month ? known : before, known);
            }

            before = known;
        }

        return (before, null);
    }
}
