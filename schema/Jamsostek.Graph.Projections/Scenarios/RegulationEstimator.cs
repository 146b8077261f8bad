using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Regression;

namespace Jamsostek.Graph.Projections.Scenarios;

/// <summary>
/// The imputation estimator for staggered adoption: growth without regulation is a region effect plus a month effect, fitted to region-months before any regulation only; what regions with one grew
/// beyond it is averaged by months since. The workers that budgets pay for are taken off first: a budget that starts or ends in the regions without a regulation would else count against it. Region
/// effects are drawn to zero by n/(n+6). Standard errors: bootstrap over provinces, over regions where there are fewer than four.
/// </summary>
/// <remarks>Borusyak, Jaravel and Spiess, Review of Economic Studies 91, 2024; bootstrap: Cameron, Gelbach and Miller, Review of Economics and Statistics 90, 2008.</remarks>
internal sealed class RegulationEstimator
{
    private const int LeastTreated = 5;
    private const int LeastUntreated = 6;
    private const int LeastControls = 5;
    private const double RegionShrinkage = 6;
    private const double Limit = 8;
    private const int Passes = 6;
    private const int Replicates = 200;
    private readonly GrowthCell[][] _cells;
    private readonly int _periods;

    private RegulationEstimator(GrowthCell[][] cells, int periods) => (_cells, _periods) = (cells, periods);

    /// <summary>Estimates the effect; <see cref="RegulationEffect.None" /> where fewer than five regions issued a regulation within a monthly history.</summary>
    /// <param name="history">The history.</param>
    /// <param name="delivery">Workers covered per worker that a budget pays for: what budgets brought is taken off first, so that it is not put down to a regulation, or to the lack of one.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static RegulationEffect Of(TrendHistory history, double delivery, long seed, CancellationToken cancellation)
    {
        if (history.Panel.Frequency != PanelFrequency.Monthly)
        {
            return RegulationEffect.None;
        }

        var cells = Cells(history, delivery);
        int[] treated = [.. Enumerable.Range(0, cells.Length).Where(i => cells[i].Any(static c => c.Bin >= 0) && cells[i].Count(static c => c.Bin < 0) >= LeastUntreated)];
        if (treated.Length < LeastTreated)
        {
            return RegulationEffect.None;
        }

        // A region under regulation all along tells nothing of growth without one.
        var used = cells.Select(static c => c.Count(static g => g.Bin < 0) >= LeastUntreated ? c : []).ToArray();
        var estimator = new RegulationEstimator(used, history.Length);
        var ones = new double[used.Length];
        Array.Fill(ones, 1);
        var (effects, months) = estimator.Effects(ones);
        double[][] replicates = estimator.Replicated(history.Panel.ParentIndex, seed, cancellation);
        int[] seen = [.. Enumerable.Range(0, effects.Length).Where(b => double.IsFinite(effects[b]))];
        double[] errors = [.. Enumerable.Range(0, effects.Length).Select(b => Deviation(replicates, r => r[b]))];
        double[] cumulated = [.. Enumerable.Range(0, effects.Length).Select(b => Deviation(replicates, r => seen.Where(k => k <= b).Sum(k => r[k] * (RegulationEffect.Ends[k] - RegulationEffect.Starts[k]))))];
        return new RegulationEffect(RegulationEffect.Starts, [.. effects.Select(static e => double.IsFinite(e) ? e : 0)], errors, cumulated, treated.Length, months);
    }

    private static GrowthCell[][] Cells(TrendHistory history, double delivery)
    {
        var cells = new GrowthCell[history.Regions][];
        var all = new List<double>();
        for (int i = 0; i < cells.Length; i++)
        {
            var own = new List<GrowthCell>();
            int start = history.Panel.RegulationStart[i];
            for (int t = 1; t < history.Length; t++)
            {
                double growth = Unfunded(history, i, t, delivery) - Unfunded(history, i, t - 1, delivery);
                if (double.IsFinite(growth))
                {
                    own.Add(new GrowthCell(t, growth, start > t ? -1 : BinOf(t - start)));
                    all.Add(growth);
                }
            }

            cells[i] = [.. own];
        }

        double limit = Limit * Order.MadAroundZero([.. all]);
        return [.. cells.Select(own => own.Select(c => c with { Growth = Math.Clamp(c.Growth, -limit, limit) }).ToArray())];
    }

    /// <summary>Logit of coverage without season and without the workers that a budget pays for.</summary>
    private static double Unfunded(TrendHistory history, int region, int period, double delivery)
    {
        double logit = history.Adjusted[region, period];
        double funded = FundedHeads.Of(history.Panel.BudgetGrid[region, period]);
        return funded > 0 ? LogitScale.Logit(LogitScale.Clip(LogitScale.Share(logit) - (delivery * funded / history.Potential[region, period]))) : logit;
    }

    private static int BinOf(int months)
    {
        int bin = RegulationEffect.Starts.Count - 1;
        while (RegulationEffect.Starts[bin] > months)
        {
            bin--;
        }

        return bin;
    }

    /// <summary>Effect by bin with regions weighted, missing where no region-month is in a bin, and the region-months it rests on.</summary>
    private (double[] Effects, int Months) Effects(double[] weights)
    {
        var region = new double[_cells.Length];
        double[] month = [];
        for (int pass = 0; pass < Passes; pass++)
        {
            month = MonthEffects(region, weights);
            for (int i = 0; i < region.Length; i++)
            {
                region[i] = RegionEffect(_cells[i], month);
            }
        }

        var sum = new double[RegulationEffect.Starts.Count];
        var total = new double[sum.Length];
        int months = 0;
        for (int i = 0; i < region.Length; i++)
        {
            foreach (var cell in _cells[i])
            {
                if (cell.Bin >= 0 && double.IsFinite(month[cell.Period]))
                {
                    sum[cell.Bin] += weights[i] * (cell.Growth - region[i] - month[cell.Period]);
                    total[cell.Bin] += weights[i];
                    months++;
                }
            }
        }

        return ([.. sum.Select((s, b) => total[b] > 0 ? s / total[b] : double.NaN)], months);
    }

    private double[] MonthEffects(double[] region, double[] weights)
    {
        var sum = new double[_periods];
        var total = new double[_periods];
        var count = new int[_periods];
        for (int i = 0; i < region.Length; i++)
        {
            foreach (var cell in _cells[i])
            {
                if (cell.Bin < 0 && weights[i] > 0)
                {
                    sum[cell.Period] += weights[i] * (cell.Growth - region[i]);
                    total[cell.Period] += weights[i];
                    count[cell.Period]++;
                }
            }
        }

        return [.. sum.Select((s, t) => count[t] >= LeastControls ? s / total[t] : double.NaN)];
    }

    private static double RegionEffect(GrowthCell[] cells, double[] month)
    {
        double sum = 0;
        int count = 0;
        foreach (var cell in cells)
        {
            if (cell.Bin < 0 && double.IsFinite(month[cell.Period]))
            {
                sum += cell.Growth - month[cell.Period];
                count++;
            }
        }

        return sum / (count + RegionShrinkage);
    }

    private double[][] Replicated(int[] parents, long seed, CancellationToken cancellation)
    {
        int[] clusters = parents.Distinct().Count() >= 4 ? parents : [.. Enumerable.Range(0, parents.Length)];
        int[] names = [.. clusters.Distinct().Order()];
        var place = names.Select(static (name, k) => (name, k)).ToDictionary(static p => p.name, static p => p.k);
        var replicates = new double[Replicates][];
        Parallel.For(0, Replicates, Concurrency.Of(cancellation), r =>
        {
            var random = new RandomStream(seed, r);
            var drawn = new double[names.Length];
            for (int k = 0; k < names.Length; k++)
            {
                drawn[(int)(random.NextUniform() * names.Length)]++;
            }

            replicates[r] = Effects([.. clusters.Select(c => drawn[place[c]])]).Effects;
        });
        return replicates;
    }

    /// <summary>Standard deviation over the replicates that have the effect: one that drew no region late enough says nothing.</summary>
    private static double Deviation(double[][] replicates, Func<double[], double> of)
    {
        double[] known = [.. replicates.Select(of).Where(double.IsFinite)];
        double mean = known.Length > 0 ? known.Average() : 0;
        return known.Length > 1 ? Math.Sqrt(known.Sum(v => (v - mean) * (v - mean)) / (known.Length - 1)) : 0;
    }
}
