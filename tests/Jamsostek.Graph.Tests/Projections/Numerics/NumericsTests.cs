using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Projections.Numerics;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Numerics;

public sealed class NumericsTests
{
    [Fact]
    public void Quantiles_are_those_of_sorted_numbers()
    {
        var check = Prop.ForAll<double[], byte>(static (values, part) =>
        {
            double level = part / 255.0;
            double[] sorted = [.. values.Where(double.IsFinite).Order()];
            return sorted.Length == 0 || Order.Quantile(values, level).Equals(Naive(sorted, level)) || Math.Abs(Order.Quantile(values, level) - Naive(sorted, level)) <= 1e-9 * Math.Abs(Naive(sorted, level));
        });
        Check.One(Config.QuickThrowOnFailure, check);
    }

    [Fact]
    public void A_weighted_quantile_with_equal_weights_is_the_middle_of_the_order()
    {
        Order.WeightedQuantile([3, 1, 2], [1, 1, 1], 0.5).ShouldBe(2, 1e-12);
        Order.WeightedQuantile([3, 1, 2, 4], [1, 1, 1, 1], 0.5).ShouldBe(2.5, 1e-12);
        Order.WeightedQuantile([1, 2], [3, 1], 0.5).ShouldBe(1.25, 1e-12);
    }

    [Fact]
    public void A_share_and_its_logit_are_inverse()
    {
        foreach (double share in new[] { 0.002, 0.3, 0.5, 0.998 })
        {
            LogitScale.Share(LogitScale.Logit(share)).ShouldBe(share, 1e-12);
        }

        LogitScale.Share(-800).ShouldBe(0);
        LogitScale.Share(800).ShouldBe(1);
    }

    [Fact]
    public void Many_logits_have_the_shares_that_each_has()
    {
        float[] logits = [.. Enumerable.Range(-1_000, 2_012).Select(static number => number * 0.0417f), -800, 800, 0, -0.0f];
        foreach (float[] part in logits.Chunk(Vector<float>.Count))
        {
            var shares = LogitScale.Share(new Vector<float>(part));
            for (int i = 0; i < part.Length; i++)
            {
                double expected = LogitScale.Share((double)part[i]);
                ((double)shares[i]).ShouldBe(expected, (4e-7 * expected) + 1e-37, $"{part[i]}");
            }
        }
    }

    [Fact]
    public void A_stream_is_normal_and_repeats_itself()
    {
        var stream = new RandomStream(5, 7);
        double[] drawn = [.. Enumerable.Range(0, 50_000).Select(_ => stream.NextNormal())];
        drawn.Average().ShouldBe(0, 0.02);
        drawn.Average(static v => v * v).ShouldBe(1, 0.02);
        drawn.Average(static v => Math.Pow(v, 4)).ShouldBe(3, 0.15);
        new RandomStream(5, 7).NextNormal().ShouldBe(drawn[0]);
        new RandomStream(5, 8).NextNormal().ShouldNotBe(drawn[0]);
    }

    private static double Naive(double[] sorted, double level)
    {
        double place = level * (sorted.Length - 1);
        int below = (int)Math.Floor(place);
        return below == sorted.Length - 1 ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
