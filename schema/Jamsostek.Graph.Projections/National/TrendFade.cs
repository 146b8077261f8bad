namespace Jamsostek.Graph.Projections.National;

/// <summary>
/// What remains of a trend after a number of periods while it is not known how fast it fades: the mean of decay^j over what the decay may be, each by its chance. A mean of the decays themselves would let a trend
/// that may end soon and may go on for ever fade at a rate that nothing speaks for.
/// </summary>
/// <param name="Decays">What may remain after one period.</param>
/// <param name="Chances">How likely each is; they add up to one.</param>
internal sealed record TrendFade(double[] Decays, double[] Chances)
{
    /// <summary>The fade at one known rate.</summary>
    public static TrendFade Of(double decay) => new([decay], [1]);

    /// <summary>The fade that is expected beforehand.</summary>
    /// <param name="decays">What may remain after one period, and how likely that is against the others.</param>
    public static TrendFade Of((double Decay, double Chance)[] decays) => new([.. decays.Select(static d => d.Decay)], Normalised([.. decays.Select(static d => d.Chance)]));

    /// <summary>Share that remains after a number of periods.</summary>
    public double Remaining(int periods)
    {
        double sum = 0;
        for (int k = 0; k < Decays.Length; k++)
        {
            sum += Chances[k] * Math.Pow(Decays[k], periods);
        }

        return sum;
    }

    /// <summary>
    /// The fade when each decay has erred by something at earlier origins. Errors are taken for Laplace's with a scale that is not known, whose likelihood is (mean size)^-n, so that a short history moves
    /// the chances little.
    /// </summary>
    /// <param name="errors">Mean size of the errors with each decay.</param>
    /// <param name="apart">n: errors that do not overlap.</param>
    public TrendFade After(double[] errors, double apart)
    {
        double least = errors.Min();
        return this with { Chances = Normalised([.. errors.Select((error, k) => Chances[k] * (error == least ? 1 : Math.Pow(least / error, apart)))]) };
    }

    private static double[] Normalised(double[] chances)
    {
        double total = chances.Sum();
        return [.. chances.Select(chance => chance / total)];
    }
}
