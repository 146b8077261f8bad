using MathNet.Numerics.LinearAlgebra.Double;

namespace Jamsostek.Graph.Projections.Regression;

/// <summary>
/// Ridge regression on columns scaled to unit length: (D⁻¹ A D⁻¹ + kappa I) gamma = D⁻¹ b with D = sqrt(diag A), beta = D⁻¹ gamma, by Cholesky's decomposition.
/// A column of zeros gets the coefficient zero.
/// </summary>
/// <remarks>Hoerl and Kennard, Technometrics 12, 1970.</remarks>
internal static class RidgeSolver
{
    /// <summary>The coefficients.</summary>
    /// <param name="cross">A = X'WX, row by row with a stride.</param>
    /// <param name="stride">Doubles from one row to the next.</param>
    /// <param name="right">b = X'Wy.</param>
    /// <param name="kappa">The penalty, above zero.</param>
    public static double[] Solve(ReadOnlySpan<double> cross, int stride, ReadOnlySpan<double> right, double kappa)
    {
        int count = right.Length;
        var length = new double[count];
        for (int j = 0; j < count; j++)
        {
            length[j] = Math.Sqrt(cross[(j * stride) + j]);
        }

        var matrix = new DenseMatrix(count);
        var vector = new DenseVector(count);
        for (int j = 0; j < count; j++)
        {
            for (int k = 0; k < count; k++)
            {
                double scaled = length[j] > 0 && length[k] > 0 ? cross[(j * stride) + k] / (length[j] * length[k]) : 0;
                matrix[j, k] = scaled + (j == k ? kappa : 0);
            }

            vector[j] = length[j] > 0 ? right[j] / length[j] : 0;
        }

        var solution = matrix.Cholesky().Solve(vector);
        var coefficients = new double[count];
        for (int j = 0; j < count; j++)
        {
            coefficients[j] = length[j] > 0 ? solution[j] / length[j] : 0;
        }

        return coefficients;
    }
}
