namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>Covered workers of one month.</summary>
internal sealed class CoveredMonth(int kabupaten)
{
    private readonly long[,] _covered = new long[kabupaten, 2];
    private readonly double[,] _errors = new double[kabupaten, 2];

    /// <summary>Covered workers of a cell.</summary>
    public long Of(int k, int segment) => _covered[k, segment];

    /// <summary>Standard error of a cell at its eligible workers, workers.</summary>
    public double Error(int k, int segment) => _errors[k, segment];

    public void Set(int k, int segment, long covered) => _covered[k, segment] = covered;

    public void SetError(int k, int segment, double error) => _errors[k, segment] = error;

    /// <summary>Covered workers of a region.</summary>
    public long Total(EstimationFrame frame, int region)
    {
        var sum = 0L;
        foreach (var k in frame.Leaves(region))
        {
            sum += _covered[k, 0] + _covered[k, 1];
        }

        return sum;
    }
}
