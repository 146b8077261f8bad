using System.Globalization;
using System.Text;
using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Scenarios;

namespace Jamsostek.Graph.Benchmarks.Projections;

/// <summary>
/// What the estimator of regulations finds on simulated panels, where what was put in is known: each panel is simulated a second time without any effect, of the same draws, and the growth of logits of
/// the one less that of the other is the truth.
/// </summary>
internal static class RegulationTable
{
    private const int FirstSeed = 201;
    private const int Panels = 20;

    /// <summary>Adds the table.</summary>
    public static void Add(StringBuilder text)
    {
        var found = new List<RegulationEffect>();
        var nothing = new List<RegulationEffect>();
        var sum = new double[RegulationEffect.Starts.Count];
        var count = new int[sum.Length];
        for (int seed = FirstSeed; seed < FirstSeed + Panels; seed++)
        {
            var settings = new SimulationSettings { Seed = seed };
            var with = SimulatedPanel.Rows(settings);
            var without = SimulatedPanel.Rows(settings with { RegulationEffects = [0] });
            found.Add(Estimate(with));
            nothing.Add(Estimate(without));
            AddTruth(with, without, sum, count);
        }

        text.Append(CultureInfo.InvariantCulture, $"\n### What goes with a regulation: {Panels} simulated panels, seeds {FirstSeed} to {FirstSeed + Panels - 1}\n\n");
        text.Append("Logits a month by months since the regulation: what was put in, the mean of what was found, the standard deviation of that from panel to panel, the mean of the standard errors told.\n\n");
        text.Append("| months | put in | found | deviation | standard error | found where nothing was put in |\n|---|---|---|---|---|---|\n");
        for (int b = 0; b < sum.Length; b++)
        {
            string months = b + 1 < sum.Length ? $"{RegulationEffect.Starts[b]}-{RegulationEffect.Starts[b + 1]}" : $"{RegulationEffect.Starts[b]}+";
            Line(text, months, sum[b] / count[b], [.. found.Select(e => e.Effects[b])], [.. found.Select(e => e.StandardErrors[b])], [.. nothing.Select(e => e.Effects[b])]);
        }

        double year = Enumerable.Range(0, 3).Sum(b => sum[b] / count[b] * (RegulationEffect.Ends[b] - RegulationEffect.Starts[b]));
        Line(text, "first year, added up", year, [.. found.Select(static e => e.FirstYear)], [.. found.Select(static e => e.FirstYearStandardError)], [.. nothing.Select(static e => e.FirstYear)]);
        text.Append(CultureInfo.InvariantCulture, $"\nDistinguishable from zero in {found.Count(static e => e.IsDistinguishable)} of {Panels} panels with an effect and in {nothing.Count(static e => e.IsDistinguishable)} of {Panels} without.\n");
    }

    private static RegulationEffect Estimate(IReadOnlyList<PanelRow> rows)
    {
        var history = TrendHistory.Of(PanelBuilder.Build(rows, PanelFrequency.Monthly).Value!, [], null, CancellationToken.None);
        return RegulationEstimator.Of(history, BudgetEstimator.Of(history).Rate, 1, CancellationToken.None);
    }

    private static void AddTruth(IReadOnlyList<PanelRow> with, IReadOnlyList<PanelRow> without, double[] sum, int[] count)
    {
        foreach (var region in with.Zip(without).GroupBy(static p => p.First.RegionCode))
        {
            (PanelRow First, PanelRow Second)[] months = [.. region];
            int start = Array.FindIndex(months, static m => m.First.RegulationIssued == true);
            for (int t = start; start > 0 && t < months.Length; t++)
            {
                double growth = Lead(months[t]) - Lead(months[t - 1]);
                if (double.IsFinite(growth))
                {
                    int bin = RegulationEffect.Starts.Count - 1;
                    while (RegulationEffect.Starts[bin] > t - start)
                    {
                        bin--;
                    }

                    sum[bin] += growth;
                    count[bin]++;
                }
            }
        }
    }

    /// <summary>Logit with the effect less logit without; missing where a month is missing, or mistyped beyond everybody.</summary>
    private static double Lead((PanelRow With, PanelRow Without) month) => Logit(month.With) - Logit(month.Without);

    private static double Logit(PanelRow row) => row.Active is { } active && active < row.Potential ? Math.Log(active / (row.Potential.Value - active)) : double.NaN;

    private static void Line(StringBuilder text, string months, double put, double[] found, double[] errors, double[] nothing)
    {
        double mean = found.Average();
        double deviation = Math.Sqrt(found.Sum(v => (v - mean) * (v - mean)) / (found.Length - 1));
        text.Append(CultureInfo.InvariantCulture, $"| {months} | {put:0.0000} | {mean:0.0000} | {deviation:0.0000} | {errors.Average():0.0000} | {nothing.Average():0.0000} |\n");
    }
}
