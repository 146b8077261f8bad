using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>The cleaned series of regions, of sums of regions and of the country as logits without gaps: what the baselines see, in the order of <see cref="Projection.All" />.</summary>
internal static class SeriesHistory
{
    private const int Fewest = 3;

    /// <summary>Series by place; null where there are fewer than three figures.</summary>
    public static double[]?[] Of(TrendHistory history, int parents, bool withCountry)
    {
        int regions = history.Regions;
        var series = new double[]?[regions + parents + (withCountry ? 1 : 0)];
        var active = new double[parents + 1][];
        var potential = new double[parents + 1][];
        for (int p = 0; p <= parents; p++)
        {
            (active[p], potential[p]) = (new double[history.Length], new double[history.Length]);
        }

        for (int i = 0; i < regions; i++)
        {
            if (Filled(history.Logits.Logits.Row(i)) is not { } logits)
            {
                continue;
            }

            series[i] = logits[history.FirstObserved[i]..];
            for (int t = 0; t < logits.Length; t++)
            {
                double workers = LogitScale.Share(logits[t]) * history.Potential[i, t];
                int parent = history.Panel.ParentIndex[i];
                if (parent >= 0)
                {
                    active[parent][t] += workers;
                    potential[parent][t] += history.Potential[i, t];
                }

                active[parents][t] += workers;
                potential[parents][t] += history.Potential[i, t];
            }
        }

        for (int p = 0; p < series.Length - regions; p++)
        {
            int sum = p;
            series[regions + p] = potential[sum][0] > 0
                ? [.. Enumerable.Range(0, history.Length).Select(t => LogitScale.Logit(LogitScale.Clip(active[sum][t] / potential[sum][t])))]
                : null;
        }

        return series;
    }

    /// <summary>Gaps filled along straight lines; before the first figure and after the last these stay. Null where there are fewer than three.</summary>
    public static double[]? Filled(ReadOnlySpan<double> row)
    {
        var filled = row.ToArray();
        int[] known = [.. Enumerable.Range(0, filled.Length).Where(t => double.IsFinite(filled[t]))];
        if (known.Length < Fewest)
        {
            return null;
        }

        Array.Fill(filled, filled[known[0]], 0, known[0]);
        Array.Fill(filled, filled[known[^1]], known[^1] + 1, filled.Length - known[^1] - 1);
        for (int k = 1; k < known.Length; k++)
        {
            for (int t = known[k - 1] + 1; t < known[k]; t++)
            {
                double share = (double)(t - known[k - 1]) / (known[k] - known[k - 1]);
                filled[t] = filled[known[k - 1]] + (share * (filled[known[k]] - filled[known[k - 1]]));
            }
        }

        return filled;
    }
}
