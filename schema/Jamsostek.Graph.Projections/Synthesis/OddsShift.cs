namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>
/// The one factor on the odds of being enrolled that makes the enrolled of several staffs add to a number: sum of n k m / (1 + k m) = total, for staff n and odds k.
/// Rates move the more the nearer they are to the middle, and never leave [0, 1].
/// </summary>
internal static class OddsShift
{
    private const double Largest = 1e12;

    /// <summary>The factor, in [0, 1e12]; the largest where the staff that can be enrolled is no more than the total.</summary>
    public static double Solve(double total, ReadOnlySpan<double> staff, ReadOnlySpan<double> odds, double guess = 1)
    {
        if (total <= 0)
        {
            return 0;
        }

        var factor = guess;
        var (low, high) = (0.0, Largest);
        for (var round = 0; round < 200; round++)
        {
            var (excess, slope) = (-total, 0.0);
            for (var i = 0; i < staff.Length; i++)
            {
                var rest = 1 / (1 + (odds[i] * factor));
                excess += staff[i] * odds[i] * factor * rest;
                slope += staff[i] * odds[i] * rest * rest;
            }

            if (Math.Abs(excess) <= 1e-9 * total)
            {
                return factor;
            }

            (low, high) = excess < 0 ? (factor, high) : (low, factor);
            var newton = factor - (excess / slope);

            // Newton's step where it stays between the bounds; otherwise their geometric middle, since the factor spans magnitudes.
            factor = newton > low && newton < high ? newton : Math.Sqrt(Math.Max(low, 1e-12) * high);
        }

        return factor;
    }
}
