using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Semantics.Facts;
using MathNet.Numerics.Distributions;

namespace Jamsostek.Graph.Benchmarks.Projections;

/// <summary>
/// A panel of coverage made up segment by segment: formal workers grow on a logistic, informal on a Gompertz curve, contract staff drop out from December to March, construction has its
/// season, subsidised workers come and go with yearly budgets, regulations come one after another and speed things up, potential workers are published half-yearly and counted anew now and
/// then, and months are missing, repeated or mistyped.
/// </summary>
internal static class SimulatedPanel
{
    /// <summary>First month.</summary>
    public static Month Start { get; } = new(2019, 1);

    /// <summary>The rows of a panel.</summary>
    public static IReadOnlyList<PanelRow> Rows(SimulationSettings settings)
    {
        var random = new Random(settings.Seed);
        double[] national = NationalGrowth(settings, random);
        var rows = new List<PanelRow>();
        double[] provinceGrowth = [.. Enumerable.Range(0, settings.Provinces).Select(_ => Normal.Sample(random, 0, 0.003))];
        double[][] provinceWalk = [.. Enumerable.Range(0, settings.Provinces).Select(_ => Walk(settings.Months, 0.004, random))];
        for (int i = 0; i < settings.Regions; i++)
        {
            int province = i * settings.Provinces / settings.Regions;
            string code = $"{11 + province}.{i:D3}";
            var region = SimulatedRegion.Draw(settings, random, code, province, provinceGrowth[province]);
            rows.AddRange(Rows(settings, region, national, provinceWalk[province], random));
        }

        return rows;
    }

    /// <summary>The panel.</summary>
    public static Panel Build(SimulationSettings settings) => PanelBuilder.Build(Rows(settings), PanelFrequency.Monthly).Value!;

    /// <summary>Deviation of all growth from its own trend, added up: an autoregression of the growth.</summary>
    private static double[] NationalGrowth(SimulationSettings settings, Random random)
    {
        var sum = new double[settings.Months];
        double growth = 0;
        for (int t = 1; t < sum.Length; t++)
        {
            growth = (settings.NationalPersistence * growth) + Normal.Sample(random, 0, settings.NationalNoise * (1 - settings.NationalPersistence));
            sum[t] = sum[t - 1] + growth + Normal.Sample(random, 0, settings.NationalNoise / 2);
        }

        return sum;
    }

    private static double[] Walk(int months, double step, Random random)
    {
        var walk = new double[months];
        for (int t = 1; t < months; t++)
        {
            walk[t] = walk[t - 1] + Normal.Sample(random, 0, step);
        }

        return walk;
    }

    private static IEnumerable<PanelRow> Rows(SimulationSettings settings, SimulatedRegion region, double[] national, double[] province, Random random)
    {
        double[] potential = Potential(settings, region, random);
        double[] budget = Budgets(settings, region, random);
        double[] walk = Walk(settings.Months, 0.008, random);
        double[] elapsed = Elapsed(settings);
        double effect = 0;
        double reported = double.NaN;
        for (int t = 0; t < settings.Months; t++)
        {
            effect += t > region.Regulation ? settings.RegulationEffects[Math.Min((t - region.Regulation - 1) / 6, settings.RegulationEffects.Count - 1)] : 0;
            double covered = Covered(settings, region, elapsed[t], t, national[t] + province[t] + walk[t] + effect, budget[t]);
            double count = Math.Min(covered, 0.98) * region.Potential * Math.Exp((0.0008 * t) + Normal.Sample(random, 0, region.Noise));
            reported = double.IsNaN(reported) || random.NextDouble() >= settings.Stale ? Math.Round(count) : reported;
            double shown = random.NextDouble() < settings.Mistyped ? reported * (random.Next(2) == 0 ? 10 : 0.1) : reported;
            yield return new PanelRow
            {
                RegionCode = region.Code,
                ParentCode = region.Code[..2],
                Month = Start + t,
                Potential = Math.Round(potential[t]),
                Active = random.NextDouble() < settings.Missing ? null : Math.Round(shown),
                RegulationIssued = t >= region.Regulation,
                BudgetMillions = Math.Round(budget[t] * region.Potential * 16_800 * 12 / 1e6, 1),
                InformalShare = Math.Round(region.Informal, 4),
                NonAsnShare = Math.Round(region.NonAsn, 4),
                Urban = region.Urban ? 1 : 0,
            };
        }
    }

    /// <summary>Months of growth that have gone by: fewer than months once a slow-down sets in.</summary>
    private static double[] Elapsed(SimulationSettings settings)
    {
        var elapsed = new double[settings.Months];
        for (int t = 1; t < elapsed.Length; t++)
        {
            elapsed[t] = elapsed[t - 1] + (t >= settings.SlowdownFrom ? settings.SlowdownFactor : 1);
        }

        return elapsed;
    }

    /// <summary>Covered share of the true potential workers: the segments' sum.</summary>
    private static double Covered(SimulationSettings settings, SimulatedRegion region, double elapsed, int t, double shared, double funded)
    {
        int month = t % 12;
        double contract = region.NonAsn * (month is 11 or 0 or 1 or 2 ? 1 - region.ContractGap : 1) * Share(-0.5 + (0.02 * elapsed) + shared);
        double formal = Math.Max(0, 1 - region.Informal - region.NonAsn) * Share(region.FormalStart + (region.FormalGrowth * elapsed) + shared);
        double gompertz = region.InformalCeiling * Math.Exp(-region.InformalDelay * Math.Exp(-region.InformalRate * elapsed));
        double informal = region.Informal * Math.Clamp(gompertz * Math.Exp(1.5 * shared), 0, 0.95);
        double construction = region.Construction * (0.4 + (0.6 * Math.Max(0, Math.Sin(Math.PI * (month - 1) / 10))));
        return formal + informal + contract + construction + (settings.Delivery * funded);
    }

    private static double Share(double logit) => 1 / (1 + Math.Exp(-logit));

    /// <summary>Workers that budgets pay for, share of potential workers, month by month.</summary>
    private static double[] Budgets(SimulationSettings settings, SimulatedRegion region, Random random)
    {
        var funded = new double[settings.Months];
        double share = 0;
        for (int t = 0; t < funded.Length; t++)
        {
            if (t % 12 == 0)
            {
                bool renewed = random.NextDouble() < (share > 0 ? 0.6 : t == 0 ? settings.FirstBudgets : 0.25);
                share = renewed ? region.Informal * 0.05 * random.NextDouble() : 0;
            }

            funded[t] = share;
        }

        return funded;
    }

    /// <summary>Published potential workers: known each March and September, counted anew in some Januaries.</summary>
    private static double[] Potential(SimulationSettings settings, SimulatedRegion region, Random random)
    {
        var published = new double[settings.Months];
        double recount = 0;
        double error = Normal.Sample(random, 0, 0.01);
        double at = 0;
        for (int t = 0; t < published.Length; t++)
        {
            if (t % 24 == 12 && random.NextDouble() < settings.RebasedShare)
            {
                recount += Normal.Sample(random, -0.03, 0.05);
            }

            if (t % 12 is 2 or 8 || t == 0)
            {
                (error, at) = (Normal.Sample(random, 0, 0.01), t);
            }

            published[t] = region.Potential * Math.Exp(recount + error + (0.0008 * at));
        }

        return published;
    }
}
