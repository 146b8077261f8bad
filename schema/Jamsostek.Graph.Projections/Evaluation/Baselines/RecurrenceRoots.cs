using System.Numerics;
using MathNet.Numerics.LinearAlgebra.Double;

namespace Jamsostek.Graph.Projections.Evaluation.Baselines;

/// <summary>
/// Brings the roots of a recurrence's characteristic polynomial to at most the magnitude of its trend, as ML.NET does: roots with a period longer than the window become real, several real
/// growing roots a polynomial trend, and what is larger than the largest trend is drawn in.
/// </summary>
internal static class RecurrenceRoots
{
    private const double Same = 1e-9;
    private const double NearOne = 0.9;

    /// <summary>The recurrence with its roots drawn in.</summary>
    /// <param name="recurrence">Coefficients, the oldest value first.</param>
    /// <param name="window">Window of the analysis.</param>
    public static double[] Stabilised(double[] recurrence, int window)
    {
        if (recurrence.Length == 1)
        {
            return [Math.Clamp(recurrence[0], -1, 1)];
        }

        var roots = Roots(recurrence);
        int[] growing = [.. Enumerable.Range(0, roots.Length).Where(i => roots[i].Magnitude > 1 && (IsPositive(roots[i]) || IsNegative(roots[i])))];
        bool polynomial = RemoveUnobservedSeasons(roots, window);
        polynomial = polynomial || CombineTrends(roots, growing);
        double most = Largest(roots, growing, polynomial);
        DrawIn(roots, most);
        return Coefficients(roots);
    }

    private static bool IsPositive(Complex root) => Math.Abs(root.Phase) <= Same;

    private static bool IsNegative(Complex root) => Math.Abs(Math.Abs(root.Phase) - Math.PI) <= Same;

    /// <summary>Roots of x^n - a_n-1 x^n-1 - ... - a_0: the eigenvalues of its companion matrix.</summary>
    private static Complex[] Roots(double[] recurrence)
    {
        int order = recurrence.Length;
        var companion = new DenseMatrix(order);
        for (int i = 0; i < order; i++)
        {
            companion[i, order - 1] = recurrence[i];
            if (i > 0)
            {
                companion[i, i - 1] = 1;
            }
        }

        return companion.Evd().EigenValues.ToArray();
    }

    private static bool RemoveUnobservedSeasons(Complex[] roots, int window)
    {
        bool found = false;
        for (int i = 0; i < roots.Length; i++)
        {
            if (roots[i].Phase != 0 && roots[i].Magnitude >= 1 && 2 * Math.PI / Math.Abs(roots[i].Phase) > window)
            {
                roots[i] = new Complex(roots[i].Real, 0);
                found = true;
            }
        }

        return found;
    }

    private static bool CombineTrends(Complex[] roots, int[] growing)
    {
        int first = Array.Find(growing, i => IsPositive(roots[i])) is var found && growing.Contains(found) && IsPositive(roots[found]) ? found : -1;
        int second = Array.FindIndex(roots, r => IsPositive(r) && r.Magnitude >= NearOne);
        if (second == first && second >= 0)
        {
            second = Array.FindIndex(roots, second + 1, r => IsPositive(r) && r.Magnitude >= NearOne);
        }

        if (first < 0 || second < 0)
        {
            return false;
        }

        roots[first] = Complex.One;
        roots[second] = Complex.One;
        return true;
    }

    private static double Largest(Complex[] roots, int[] growing, bool polynomial)
    {
        if (polynomial)
        {
            foreach (int i in growing)
            {
                roots[i] = Complex.FromPolarCoordinates(0.99, roots[i].Phase);
            }

            return 1;
        }

        return roots.Where(static r => r.Magnitude > 1 && IsPositive(r)).Select(static r => r.Magnitude).DefaultIfEmpty(1).Max();
    }

    private static void DrawIn(Complex[] roots, double most)
    {
        double fast = Math.Min(most, (most + 1) / 2);
        for (int i = 0; i < roots.Length; i++)
        {
            if (roots[i].Magnitude >= most)
            {
                double phase = Math.Abs(roots[i].Phase);
                bool isFast = phase > Math.PI / 2 && phase < Math.PI - Same;
                roots[i] = Complex.FromPolarCoordinates(isFast ? fast : most, roots[i].Phase);
            }
        }
    }

    /// <summary>The recurrence of given roots: the product of (x - root), which is real as roots come in conjugate pairs.</summary>
    private static double[] Coefficients(Complex[] roots)
    {
        var product = new Complex[roots.Length + 1];
        product[0] = 1;
        for (int k = 0; k < roots.Length; k++)
        {
            for (int j = k + 1; j > 0; j--)
            {
                product[j] = product[j - 1] - (roots[k] * product[j]);
            }

            product[0] *= -roots[k];
        }

        return [.. product.Take(roots.Length).Select(static c => -c.Real)];
    }
}
