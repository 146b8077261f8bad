namespace Jamsostek.Graph.Projections.Evaluation.Baselines;

/// <summary>A method that forecasts one series from itself alone.</summary>
internal abstract class Baseline
{
    /// <summary>Name in the table.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it works on coverage itself; the others work on logits.</summary>
    public virtual bool IsRaw => false;

    /// <summary>Forecasts.</summary>
    /// <param name="series">History without gaps.</param>
    /// <param name="season">Periods of a year; 1 for none.</param>
    /// <param name="steps">Periods ahead.</param>
    public abstract SeriesForecast Forecast(double[] series, int season, int steps);

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<Baseline> All { get; } =
    [
        new Naive(), new SeasonalNaive(), new Drift(), new SeasonalNaiveDrift(), new LogitLine(null), new LogitLine(2), new Theta(), new ExponentialSmoothing(), new SingularSpectrum(isRaw: true), new SingularSpectrum(isRaw: false),
    ];

    private protected static double RootMeanSquare(IEnumerable<double> values)
    {
        double sum = 0;
        int count = 0;
        foreach (double value in values)
        {
            sum += value * value;
            count++;
        }

        return count > 0 ? Math.Sqrt(sum / count) : 0;
    }

    private protected static double[] Steps(int steps, Func<int, double> of) => [.. Enumerable.Range(1, steps).Select(of)];
}
