namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// The lower triangle L of <c>A = L·Lᵀ</c> for a symmetric positive definite matrix, summed in one order, so that the same input gives the same bits on any number of threads.
/// </summary>
internal sealed class CholeskyFactor
{
    private readonly double[][] _rows;

    /// <summary>Factors a matrix.</summary>
    /// <param name="matrix">n rows of at least i + 1 elements; only the lower triangle is read.</param>
    /// <exception cref="ArgumentException">The matrix is not positive definite.</exception>
    public CholeskyFactor(double[][] matrix)
    {
        _rows = new double[matrix.Length][];
        for (var i = 0; i < matrix.Length; i++)
        {
            var row = new double[i + 1];
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i][j];
                var other = j == i ? row : _rows[j];
                for (var k = 0; k < j; k++)
                {
                    sum -= row[k] * other[k];
                }

                if (j < i)
                {
                    row[j] = sum / other[j];
                }
                else if (sum > 0)
                {
                    row[i] = Math.Sqrt(sum);
                    LogDeterminant += 2 * Math.Log(row[i]);
                }
                else
                {
                    throw new ArgumentException("The matrix is not positive definite.", nameof(matrix));
                }
            }

            _rows[i] = row;
        }
    }

    /// <summary>Logarithm of the determinant of A.</summary>
    public double LogDeterminant { get; }

    /// <summary>Solves <c>L·x = b</c>.</summary>
    public double[] Forward(ReadOnlySpan<double> b)
    {
        var x = new double[_rows.Length];
        for (var i = 0; i < x.Length; i++)
        {
            var row = _rows[i];
            var sum = b[i];
            for (var k = 0; k < i; k++)
            {
                sum -= row[k] * x[k];
            }

            x[i] = sum / row[i];
        }

        return x;
    }

    /// <summary>Solves <c>A·x = b</c>.</summary>
    public double[] Solve(ReadOnlySpan<double> b)
    {
        var x = Forward(b);
        for (var i = x.Length - 1; i >= 0; i--)
        {
            var sum = x[i];
            for (var k = i + 1; k < x.Length; k++)
            {
                sum -= _rows[k][i] * x[k];
            }

            x[i] = sum / _rows[i][i];
        }

        return x;
    }
}
