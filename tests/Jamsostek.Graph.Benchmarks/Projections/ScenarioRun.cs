using System.Diagnostics;
using System.Globalization;
using Jamsostek.Graph.Benchmarks.Cubes;
using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Scenarios;

namespace Jamsostek.Graph.Benchmarks.Projections;

/// <summary>Times answers under scenarios, no two of which are the same, beside a plain loop that makes as many draws.</summary>
internal static class ScenarioRun
{
    private const int Steps = 48;
    private const double Rate = 0.6;

    /// <summary>Runs it and prints a table.</summary>
    /// <param name="rounds">How often each is answered.</param>
    public static void Run(int rounds)
    {
        var model = ProjectionModel.Fit(SimulatedPanel.Build(new SimulationSettings { Seed = 101 })).Value!;
        var projection = model.Project(Steps).Value!;
        var milestone = new Milestone(Rate, projection.MonthAt(Steps - 1));
        var province = projection.Parents[0];
        string kabupaten = projection.Regions[0].Code;
        int under = projection.Regions.Count(region => region.ParentCode == province.Code);
        Console.WriteLine("| scenario | answer | draws | ours | plain loop | ours / loop |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Add("growth of all regions", $"whether each of {projection.Regions.Count} regions misses a rate", 0, factor => Growth(factor).Regions.Count(region => projection.Outlook(region, milestone).Succeeded));
        Add("workers added in a region", $"its {Steps} months", 0, factor => Added(kabupaten, factor).Find(kabupaten)!.Bands(0, Steps).Length);
        Add("workers added in a province", $"its {Steps} months, {under} regions", under, factor => Added(province.Code, factor).Find(province.Code)!.Bands(0, Steps).Length);
        Add("growth of all regions", $"{Steps} months of the country, {projection.Regions.Count} regions", projection.Regions.Count, factor => Growth(factor).Country.Bands(0, Steps).Length);

        Projection Growth(double factor) => projection.Under(new Scenario { GrowthMultiplier = factor }).Value!;
        Projection Added(string code, double factor) => projection.Under(new Scenario { AddedWorkers = [new AddedWorkers([code], 100 * factor, projection.MonthAt(0))] }).Value!;

        void Add(string scenario, string answer, int regions, Func<double, int> ask)
        {
            var ours = new List<double>();
            var plain = new List<double>();
            for (int round = -rounds; round < rounds; round++)
            {
                double factor = 1 + (0.001 * (rounds + round + 1));
                double took = Took(() => ask(factor));
                double loop = regions == 0 ? 0 : Took(() => Plain(regions, projection.Draws, factor));
                if (round >= 0)
                {
                    ours.Add(took);
                    plain.Add(loop);
                }
            }

            var (own, beside) = (Timing.Of(ours, 0), Timing.Of(plain, 0));
            string draws = regions == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{(long)regions * Steps * projection.Draws:N0}");
            string ratio = regions == 0 ? "– | –" : string.Create(CultureInfo.InvariantCulture, $"{beside} | {own.P50 / beside.P50:0.00}");
            Console.WriteLine($"| {scenario} | {answer} | {draws} | {own} | {ratio} |");
        }
    }

    /// <summary>As many draws as a sum takes: a normal to a share to workers, added up, and each step sorted. It makes no shocks, no curve of errors and no season.</summary>
    private static int Plain(int regions, int draws, double factor)
    {
        double[] normals = [.. Enumerable.Range(0, draws).Select(draw => ((draw * 0.618) % 1 * 4) - 2)];
        var sorted = new double[Steps][];
        Parallel.For(0, Steps, step =>
        {
            var sum = new double[draws];
            for (int region = 0; region < regions; region++)
            {
                double middle = (factor * 0.01 * step) - (0.001 * region);
                for (int draw = 0; draw < draws; draw++)
                {
                    sum[draw] += 1_000 / (1 + Math.Exp(-(middle + (0.3 * normals[draw]))));
                }
            }

            Array.Sort(sum);
            sorted[step] = sum;
        });
        return sorted.Length;
    }

    private static double Took(Func<int> work)
    {
        long began = Stopwatch.GetTimestamp();
        _ = work();
        return Stopwatch.GetElapsedTime(began).TotalMicroseconds;
    }
}
