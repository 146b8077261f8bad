using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Divides the covered workers of a region between its segments: <c>E₀·σ(a + c) + E₁·σ(a) = p·(E₀ + E₁)</c> is solved for a, where c is the contrast and σ the logistic function.
/// </summary>
/// <param name="Wage">Log-odds of wage earners.</param>
/// <param name="Other">Log-odds of the others.</param>
/// <param name="WageVariance">Variance of the first: that of the region's rate, and of the contrast as far as it falls on wage earners.</param>
/// <param name="OtherVariance">Variance of the second.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SegmentRates(double Wage, double Other, double WageVariance, double OtherVariance)
{
    private const double Furthest = 60;

    public static SegmentRates Of(RegionPrior prior, double wageEligible, double otherEligible)
    {
        var target = prior.Rate * (wageEligible + otherEligible);
        var a = target <= 0
            ? Logistic.LogOdds(prior.Rate)
            : MonotoneRoot.Find(
                at =>
                {
                    var (wage, other) = (Logistic.Rate(at + prior.Contrast), Logistic.Rate(at));
                    return ((wageEligible * wage) + (otherEligible * other) - target, (wageEligible * wage * (1 - wage)) + (otherEligible * other * (1 - other)));
                },
                -Furthest,
                Furthest,
                Logistic.LogOdds(prior.Rate),
                1e-9 * target);

        // A standard error of z is one of the log-odds times 2/√(p(1−p)); the contrast moves each segment by what the other segment weighs.
        var common = 4 * prior.Variance / (prior.Rate * (1 - prior.Rate));
        double Weight(double eligible, double odds) => eligible * Logistic.Rate(odds) * (1 - Logistic.Rate(odds));
        var (w0, w1) = (Weight(wageEligible, a + prior.Contrast), Weight(otherEligible, a));
        var share = w0 + w1 > 0 ? w0 / (w0 + w1) : 0.5;
        return new SegmentRates(
            a + prior.Contrast,
            a,
            common + ((1 - share) * (1 - share) * prior.ContrastVariance),
            common + (share * share * prior.ContrastVariance));
    }
}
