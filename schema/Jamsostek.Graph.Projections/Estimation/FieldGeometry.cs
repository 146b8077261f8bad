namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// How alike two regions are, as far as no parameter is needed for it. A province is the mean of its kabupaten and kota, weighted by their workers.
/// </summary>
internal sealed class FieldGeometry
{
    private readonly EstimationFrame _frame;
    private readonly double[][] _covariates;
    private readonly double[] _weights;
    private readonly double[] _squares;

    public FieldGeometry(EstimationFrame frame, RegionCovariates covariates, LabourBase labour)
    {
        _frame = frame;
        _weights = new double[frame.Kabupaten.Count];
        _squares = new double[frame.Provinces.Count];
        _covariates = new double[frame.RegionCount][];
        for (var k = 0; k < frame.Kabupaten.Count; k++)
        {
            _covariates[k] = covariates.Of(k);
        }

        for (var p = 0; p < frame.Provinces.Count; p++)
        {
            var mean = new double[RegionCovariates.Count];
            var total = labour.Total(frame.RegionOfProvince(p), frame.MonthCount / 2);
            foreach (var k in frame.Children[p])
            {
                _weights[k] = labour.Total(k, frame.MonthCount / 2) / total;
                _squares[p] += _weights[k] * _weights[k];
                for (var c = 0; c < mean.Length; c++)
                {
                    mean[c] += _weights[k] * _covariates[k][c];
                }
            }

            _covariates[frame.RegionOfProvince(p)] = mean;
        }
    }

    /// <summary>Share of a kabupaten in the workers of its province.</summary>
    public double Weight(int kabupaten) => _weights[kabupaten];

    /// <summary>Scalar product of the covariates of two regions.</summary>
    public double Likeness(int left, int right)
    {
        var sum = 0.0;
        for (var c = 0; c < RegionCovariates.Count; c++)
        {
            sum += _covariates[left][c] * _covariates[right][c];
        }

        return sum;
    }

    public bool IsSameKanwil(int left, int right) => _frame.KanwilOf[_frame.ProvinceIndex(left)] == _frame.KanwilOf[_frame.ProvinceIndex(right)];

    public bool IsSameProvince(int left, int right) => _frame.ProvinceIndex(left) == _frame.ProvinceIndex(right);

    /// <summary>Covariance of the kabupaten's own parts, in units of their variance: 1 with itself, its weight with its province, the sum of squared weights of a province with itself.</summary>
    public double Overlap(int left, int right) => (_frame.IsProvince(left), _frame.IsProvince(right)) switch
    {
        _ when !IsSameProvince(left, right) => 0,
        (true, true) => _squares[_frame.ProvinceIndex(left)],
        (true, false) => _weights[right],
        (false, true) => _weights[left],
        _ => left == right ? 1 : 0,
    };
}
