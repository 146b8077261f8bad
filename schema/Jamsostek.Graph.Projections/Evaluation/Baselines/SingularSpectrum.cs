using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace Jamsostek.Graph.Projections.Evaluation.Baselines;

/// <summary>
/// Singular spectrum analysis as ML.NET's forecaster does it, in single precision as there: the left singular vectors of the trajectory matrix, the rank with the least in-sample error of its own
/// recurrence, the linear recurrence of that rank, its roots brought onto or into the unit circle, normal errors from the in-sample noise.
/// </summary>
/// <remarks>
/// Golyandina, Nekrutkin and Zhigljavsky, Analysis of Time Series Structure, 2001, section 2.1; the rank, the stabilisation and the variance are read from the behaviour of
/// AdaptiveSingularSpectrumSequenceModeler in ML.NET. Its interval leaves out the first weight of the recurrence, and so does this.
/// </remarks>
internal sealed class SingularSpectrum(bool isRaw) : Baseline
{
    public override string Name => isRaw ? "SSA (ML.NET)" : "SSA on logits";

    public override bool IsRaw => isRaw;

    public override SeriesForecast Forecast(double[] series, int season, int steps)
    {
        // A yearly window plus one, as its users advise, where two of them fit into history.
        int window = Math.Min(season > 1 ? season + 1 : 4, (series.Length - 1) / 2);
        return window < 2 ? new Naive().Forecast(series, season, steps) : Forecast(series, window, window / 2, steps);
    }

    /// <summary>Forecasts with a given window.</summary>
    /// <param name="history">History.</param>
    /// <param name="window">Window L; history is longer than two of it.</param>
    /// <param name="mostRank">Greatest rank.</param>
    /// <param name="steps">Periods ahead.</param>
    public static SeriesForecast Forecast(double[] history, int window, int mostRank, int steps)
    {
        float[] series = [.. history.Select(static v => (float)v)];
        float[][] vectors = LeftVectors(series, window);
        var (rank, signal) = Rank(series, vectors, window, Math.Max(1, mostRank));
        double[] roots = RecurrenceRoots.Stabilised([.. Recurrence(vectors, window, rank).Select(static v => (double)v)], window);
        float[] recurrence = [.. roots.Select(static v => (float)v)];
        float[] state = State(series, vectors, window, rank);
        var (observation, regression) = Noise(series, signal, recurrence);
        return new SeriesForecast(Recur(recurrence, state, steps), Deviations(recurrence, observation, regression, steps));
    }

    private static float[][] LeftVectors(float[] series, int window)
    {
        int columns = series.Length - window + 1;
        var covariance = DenseMatrix.Create(window, window, (i, j) => Enumerable.Range(0, columns).Sum(k => (double)series[i + k] * series[j + k]));
        var decomposition = covariance.Evd(Symmetricity.Symmetric);
        return
        [
            .. Enumerable.Range(0, window).OrderByDescending(k => decomposition.EigenValues[k].Real)
                .Select(k => decomposition.EigenVectors.Column(k).Select(static v => (float)v).ToArray()),
        ];
    }

    /// <summary>The rank whose own recurrence follows history best, and the signal of that rank.</summary>
    private static (int Rank, float[] Signal) Rank(float[] series, float[][] vectors, int window, int mostRank)
    {
        int columns = series.Length - window + 1;
        int evaluated = Math.Min(Math.Max(window, 200), columns);
        var signal = new float[series.Length];
        double least = double.MaxValue;
        var best = (Rank: mostRank, Signal: signal);
        for (int rank = 1; rank <= mostRank; rank++)
        {
            AddComponent(series, vectors[rank - 1], window, signal);
            float mean = 0;
            for (int t = 0; t < series.Length; t++)
            {
                mean += series[t] - signal[t];
            }

            double error = RecursiveError(series, signal, Recurrence(vectors, window, rank), mean / series.Length, evaluated, least);
            if (error < least)
            {
                least = error;
                best = (rank, [.. signal]);
            }
        }

        return best;
    }

    private static double RecursiveError(float[] series, float[] signal, float[] recurrence, float mean, int evaluated, double least)
    {
        float[] path = [.. signal];
        double error = 0;
        for (int t = series.Length - evaluated; t < series.Length && error <= least; t++)
        {
            path[t] = Next(recurrence, path, t) + mean;
            error += Math.Abs(series[t] - path[t]);
        }

        return error;
    }

    /// <summary>Adds the part of a series that lies along a singular vector, averaged over antidiagonals.</summary>
    private static void AddComponent(float[] series, float[] vector, int window, float[] signal)
    {
        int columns = series.Length - window + 1;
        var loadings = new float[columns];
        for (int k = 0; k < columns; k++)
        {
            for (int i = 0; i < window; i++)
            {
                loadings[k] += vector[i] * series[i + k];
            }
        }

        for (int t = 0; t < series.Length; t++)
        {
            int first = Math.Max(0, t - columns + 1);
            int last = Math.Min(window - 1, t);
            float sum = 0;
            for (int i = first; i <= last; i++)
            {
                sum += vector[i] * loadings[t - i];
            }

            signal[t] += sum / (last - first + 1);
        }
    }

    /// <summary>Coefficients of the recurrence, the oldest value first: sum of pi_i U_i without its last entry, over 1 - nu², pi_i being that entry.</summary>
    private static float[] Recurrence(float[][] vectors, int window, int rank)
    {
        var sum = new float[window - 1];
        float verticality = 0;
        for (int r = 0; r < rank; r++)
        {
            float last = vectors[r][window - 1];
            verticality += last * last;
            for (int j = 0; j < sum.Length; j++)
            {
                sum[j] += last * vectors[r][j];
            }
        }

        return [.. sum.Select(v => v / (1 - verticality))];
    }

    /// <summary>The last window projected onto the signal, without its first value.</summary>
    private static float[] State(float[] series, float[][] vectors, int window, int rank)
    {
        var state = new float[window];
        for (int r = 0; r < rank; r++)
        {
            float loading = 0;
            for (int i = 0; i < window; i++)
            {
                loading += vectors[r][i] * series[series.Length - window + i];
            }

            for (int i = 0; i < window; i++)
            {
                state[i] += loading * vectors[r][i];
            }
        }

        return state[1..];
    }

    private static float Next(float[] recurrence, ReadOnlySpan<float> path, int at)
    {
        float sum = 0;
        for (int j = 0; j < recurrence.Length; j++)
        {
            sum += recurrence[j] * path[at - recurrence.Length + j];
        }

        return sum;
    }

    private static double[] Recur(float[] recurrence, float[] state, int steps)
    {
        var path = new float[state.Length + steps];
        state.CopyTo(path, 0);
        for (int t = state.Length; t < path.Length; t++)
        {
            path[t] = Next(recurrence, path, t);
        }

        return [.. path.Skip(state.Length).Select(static v => (double)v)];
    }

    private static (float Observation, float Regression) Noise(float[] series, float[] signal, float[] recurrence)
    {
        float[] noise = [.. series.Select((v, t) => v - signal[t])];
        float mean = noise.Average();
        float observation = noise.Average(static v => v * v) - (mean * mean);
        int lag = recurrence.Length;
        float[] errors = [.. Enumerable.Range(lag, series.Length - lag).Select(t => signal[t] - Next(recurrence, signal, t))];
        float bias = errors.Average();
        return (observation, errors.Sum(e => (e - bias) * (e - bias)) / Math.Max(1, errors.Length - lag));
    }

    private static double[] Deviations(float[] recurrence, float observation, float regression, int steps)
    {
        int lag = recurrence.Length;
        var weights = new float[lag + steps];
        weights[lag - 1] = recurrence[lag - 1];
        if (lag > 1)
        {
            weights[lag - 2] = 1;
        }

        var variance = new float[steps];
        variance[0] = regression + observation;
        for (int h = 1; h < steps; h++)
        {
            float weight = weights[lag + h - 1] = Next(recurrence, weights, lag + h - 1);
            variance[h] = variance[h - 1] + (regression * weight * weight);
        }

        return [.. variance.Select(static v => Math.Sqrt(Math.Max(v, 0)))];
    }
}
