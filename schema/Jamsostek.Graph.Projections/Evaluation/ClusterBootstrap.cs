using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>
/// The model's loss against another's, with an interval by drawing provinces with replacement: regions of a province share their shocks, so that they are no independent observations.
/// </summary>
/// <remarks>Cluster bootstrap: Cameron, Gelbach and Miller, Review of Economics and Statistics 90, 2008.</remarks>
internal static class ClusterBootstrap
{
    private const int Draws = 1_000;
    private const long Seed = 7;

    public static BacktestComparison Compare(ScoreCell model, ScoreCell other, string method, int horizon, string loss)
    {
        Func<(double Absolute, double Pinball, int Count), double> of = loss == "MAE" ? static c => c.Absolute : static c => c.Pinball;
        var ours = Sums(model, of, static key => key.Province);
        var theirs = Sums(other, of, static key => key.Province);
        int[] provinces = [.. ours.Keys];
        var gains = new double[Draws];
        var random = new RandomStream(Seed, horizon);
        for (int draw = 0; draw < Draws; draw++)
        {
            double a = 0;
            double b = 0;
            for (int k = 0; k < provinces.Length; k++)
            {
                int province = provinces[(int)(random.NextUniform() * provinces.Length)];
                a += ours[province];
                b += theirs[province];
            }

            gains[draw] = b > 0 ? 1 - (a / b) : 0;
        }

        var oursBy = Sums(model, of, static key => key.Origin);
        var theirsBy = Sums(other, of, static key => key.Origin);
        int won = oursBy.Count(pair => pair.Value < theirsBy[pair.Key]);
        double gain = 1 - (ours.Values.Sum() / theirs.Values.Sum());
        return new BacktestComparison(method, horizon, loss, gain, Order.Quantile(gains, 0.025), Order.Quantile(gains, 0.975), won, oursBy.Count);
    }

    private static SortedDictionary<int, double> Sums(
        ScoreCell cell, Func<(double Absolute, double Pinball, int Count), double> of, Func<(int Origin, int Province), int> by)
    {
        var sums = new SortedDictionary<int, double>();
        foreach (var (key, value) in cell.Clusters)
        {
            sums[by(key)] = sums.GetValueOrDefault(by(key)) + of(value);
        }

        return sums;
    }
}
