using System.Numerics;
using System.Runtime.InteropServices;
using Jamsostek.Graph.Projections.Calibration;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Paths;
using Jamsostek.Graph.Projections.Training;
using Jamsostek.Graph.Tests.Projections.Reference;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Calibration;

public sealed class CalibrationTests
{
    [Fact]
    public void Without_origins_errors_are_those_of_t_with_four_degrees_of_freedom()
    {
        // Two-sided quantiles of t4: 2.776445 at 0.95, 0.740697 at 0.5 (R 4.2.2: qt(c(.975, .75), 4)); times 1.12.
        var table = Calibrator.Of([], [0], GroupsTo(1, 3));
        table.Sizes[0][10].ShouldBe(1.12 * 2.776445, 1e-5);
        table.Sizes[0][5].ShouldBe(1.12 * 0.740697, 1e-5);
        table.Sizes[1].ShouldBe(table.Sizes[0], 1e-12);
        table.OriginsAt(1).ShouldBe(0);
    }

    [Fact]
    public void Each_origin_counts_as_much_as_half_the_prior()
    {
        // Two origins with |u| = 3 everywhere: (2 * 3 + 2 * prior) / 4.
        var errors = Enumerable.Range(0, 2).Select(static o => Enumerable.Range(0, 50).Select(i => new InnerError(o, i, 1, i % 2 == 0 ? 3 : -3, 1)).ToArray()).ToArray();
        var table = Calibrator.Of(errors, new int[50], GroupsTo(1));
        double prior = 1.12 * NormalScale.TwoSidedStudent(0.8);
        table.Sizes[0][8].ShouldBe((3 + prior) / 2, 1e-12);
        table.Origins.ShouldBe([2]);
    }

    [Fact]
    public void An_origin_of_estimates_counts_by_its_weight()
    {
        InnerError[][] errors = [[.. Enumerable.Range(0, 50).Select(static i => new InnerError(0, i, 1, 3, 0.25))]];
        double prior = 1.12 * NormalScale.TwoSidedStudent(0.8);
        Calibrator.Of(errors, new int[50], GroupsTo(1)).Sizes[0][8].ShouldBe(((0.25 * 3) + (2 * prior)) / 2.25, 1e-12);
    }

    [Fact]
    public void Errors_that_all_share_are_national()
    {
        var errors = Enumerable.Range(0, 10).Select(static o => Enumerable.Range(0, 40).Select(i => new InnerError(o, i, 1, o % 2 == 0 ? 1 : -1, 1)).ToArray()).ToArray();
        var shared = Calibrator.Of(errors, [.. Enumerable.Range(0, 40).Select(static i => i / 10)], GroupsTo(1));
        var own = Calibrator.Of([.. errors.Select(static o => o.Select(static e => e with { Standardised = e.Region % 2 == 0 ? 1 : -1 }).ToArray())], [.. Enumerable.Range(0, 40).Select(static i => i / 10)], GroupsTo(1));
        shared.NationalShare[0].ShouldBeGreaterThan(0.4);
        own.NationalShare[0].ShouldBeLessThan(0.03);
    }

    [Fact]
    public void What_all_share_is_expected_to_add_up_over_the_first_months()
    {
        Calibrator.Of([], [0], Cadence.Monthly).NationalShare.ShouldBe([0.02, 0.04, 0.06, 0.1, 0.1, 0.1, 0.1, 0.1], 1e-12);
        Calibrator.Of([], [0], Cadence.Annual).NationalShare.ShouldBe(Enumerable.Repeat(0.1, 8), 1e-12);
    }

    [Fact]
    public void A_size_and_its_score_are_inverse()
    {
        var curve = new ErrorCurve(ErrorLevels.Prior);
        foreach (double score in new[] { 0, 0.3, 1.2815515655, 1.96, 2.9, 4.5 })
        {
            curve.ScoreOf(curve.At(score)).ShouldBe(score, 1e-9);
        }

        curve.At(NormalScale.TwoSided(0.95)).ShouldBe(ErrorLevels.Prior[10], 1e-9);
    }

    [Theory]
    [InlineData(0.7, 0)]
    [InlineData(0.3, 0.2)]
    [InlineData(0, 0.5)]
    public void Many_normals_have_the_deviations_that_the_curve_gives_each(double scale, double error)
    {
        var curve = new ErrorCurve(ErrorLevels.Prior);
        float[] normals = [.. Enumerable.Range(-500, 1_008).Select(static number => number * 0.0123f)];
        var deviations = MemoryMarshal.Cast<float, Vector<float>>(normals).ToArray();
        normals.Length.ShouldBe(deviations.Length * Vector<float>.Count);

        curve.Deviate(deviations, (float)scale, (float)error);

        for (int i = 0; i < normals.Length; i++)
        {
            double size = Math.Abs(normals[i]);
            double expected = Math.Sqrt(Math.Pow(scale * curve.At(size), 2) + Math.Pow(error * size, 2));
            ((double)MemoryMarshal.Cast<Vector<float>, float>(deviations)[i]).ShouldBe(normals[i] < 0 ? -expected : expected, 2e-6 * (1 + expected), $"{normals[i]}");
        }
    }

    [Fact]
    public void Quantiles_are_the_prototypes_for_its_middles_scales_and_errors()
    {
        double[][] middle = ReferencePanel.Table("median");
        double[][] scale = ReferencePanel.Table("scale");
        double[][] sizes = ReferencePanel.Table("errorQuantiles");
        double[] levels = ReferencePanel.Numbers("levels");
        double[][] expected = ReferencePanel.Table("quantiles");
        for (int h = 0; h < 12; h++)
        {
            var curve = new ErrorCurve(sizes[h]);
            for (int k = 0; k < levels.Length; k++)
            {
                // The prototype's size at zero is not zero but of the order of 0.004.
                if (levels[k] != 0.5)
                {
                    double size = scale[0][h] * curve.At(Math.Abs(NormalScale.Quantile(levels[k])));
                    LogitScale.Share(middle[0][h] + (levels[k] < 0.5 ? -size : size)).ShouldBe(expected[h][k], 1e-6);
                }
            }
        }
    }

    [Fact]
    public void Between_fitted_horizons_a_change_is_linear_and_beyond_the_last_it_goes_on_slower()
    {
        int[] horizons = [1, 3];
        double[] at = [1, 2];
        FittedHorizons.Change(horizons, 2, k => at[k]).ShouldBe(1.5, 1e-12);
        FittedHorizons.Change(horizons, 6, k => at[k]).ShouldBe(2 * 1.2, 1e-12);
        FittedHorizons.Spread(horizons, 6, k => at[k]).ShouldBe(2 * Math.Pow(2, 0.7), 1e-12);
    }

    [Fact]
    public void Shocks_are_standard_normal_and_correlate_as_a_random_walk()
    {
        var table = Calibrator.Of([], [0], GroupsTo(1));
        var shocks = new SharedShocks(table, [], 1, 20_000, 4, 2);
        Covariance((0, 3), (0, 3)).ShouldBe(1, 0.03);
        Covariance((0, 0), (0, 3)).ShouldBe(0.5, 0.03);
        // Without an origin the shares are those that are added: 0.10 of the country and 0.05 of the province.
        Covariance((0, 3), (1, 3)).ShouldBe(0.15, 0.03);

        double Covariance((int Region, int Step) a, (int Region, int Step) b)
        {
            var (first, second) = (new float[20_000], new float[20_000]);
            shocks.Write(a.Region, 0, a.Step, MixtureAt(a.Step), new float[20_000], first);
            shocks.Write(b.Region, 0, b.Step, MixtureAt(b.Step), new float[20_000], second);
            return first.Zip(second).Average(static p => p.First * p.Second);
        }

        Mixture MixtureAt(int step) => Mixture.OfShares(shocks.Shares(step).National, shocks.Shares(step).Province, 0);
    }

    private static Cadence GroupsTo(params int[] last) => Cadence.Monthly with { Groups = last, NationalShares = [.. last.Select(static _ => 0.1)] };
}
