namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>Scores of one method at one level and horizon, added up; losses also by origin and province, for the bootstrap.</summary>
internal sealed class ScoreCell
{
    private const int Bins = 10;
    private readonly double[] _said = new double[Bins];
    private readonly double[] _came = new double[Bins];
    private readonly int[] _count = new int[Bins];

    public int Count { get; private set; }

    public double Absolute { get; private set; }

    public double AbsoluteConstant { get; private set; }

    public double Scaled { get; private set; }

    public int ScaledCount { get; private set; }

    public double Pinball { get; private set; }

    public int Inside80 { get; private set; }

    public int Inside95 { get; private set; }

    public double Width { get; private set; }

    public double Brier { get; private set; }

    public int BrierCount { get; private set; }

    /// <summary>Sums by origin and province: absolute error, pinball loss, number.</summary>
    public SortedDictionary<(int Origin, int Province), (double Absolute, double Pinball, int Count)> Clusters { get; } = [];

    public void Add(in ForecastScore score, int origin, int province)
    {
        Count++;
        Absolute += score.Absolute;
        AbsoluteConstant += score.AbsoluteConstant;
        Pinball += score.Pinball;
        Inside80 += score.Inside80 ? 1 : 0;
        Inside95 += score.Inside95 ? 1 : 0;
        Width += score.Width80;
        if (double.IsFinite(score.Scaled))
        {
            Scaled += score.Scaled;
            ScaledCount++;
        }

        var cluster = Clusters.GetValueOrDefault((origin, province));
        Clusters[(origin, province)] = (cluster.Absolute + score.Absolute, cluster.Pinball + score.Pinball, cluster.Count + 1);
    }

    public void AddProbability(double said, bool missed)
    {
        double came = missed ? 1 : 0;
        Brier += (said - came) * (said - came);
        BrierCount++;
        int bin = Math.Min(Bins - 1, (int)(said * Bins));
        _said[bin] += said;
        _came[bin] += came;
        _count[bin]++;
    }

    /// <summary>Expected calibration error: mean of |said - came| over bins, by their counts.</summary>
    public double CalibrationError()
    {
        double sum = 0;
        for (int bin = 0; bin < Bins; bin++)
        {
            sum += Math.Abs(_said[bin] - _came[bin]);
        }

        return sum / Math.Max(1, BrierCount);
    }

    /// <summary>The bins.</summary>
    public IEnumerable<ReliabilityBin> Reliability() =>
        Enumerable.Range(0, Bins).Select(bin => new ReliabilityBin(_count[bin], _count[bin] > 0 ? _said[bin] / _count[bin] : 0, _count[bin] > 0 ? _came[bin] / _count[bin] : 0));
}
