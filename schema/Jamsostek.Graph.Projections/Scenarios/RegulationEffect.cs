namespace Jamsostek.Graph.Projections.Scenarios;

/// <summary>
/// What regions that issued a regulation did beyond what they would have done, by months since: a statistical association of staggered adoption, not proof of a cause.
/// </summary>
/// <param name="Bins">First month of each bin after the regulation: 0, 3, 6, 12, 18, 24.</param>
/// <param name="Effects">Effect by bin, logits a month.</param>
/// <param name="StandardErrors">Its standard error by bootstrap over provinces.</param>
/// <param name="Regions">Regions that issued one within history.</param>
/// <param name="Months">Region-months after it that the effect rests on.</param>
public sealed record RegulationEffect(IReadOnlyList<int> Bins, IReadOnlyList<double> Effects, IReadOnlyList<double> StandardErrors, int Regions, int Months)
{
    internal static IReadOnlyList<int> Starts { get; } = [0, 3, 6, 12, 18, 24];

    internal static RegulationEffect None { get; } = new(Starts, [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], 0, 0);

    /// <summary>Effect added up over the first year, logits.</summary>
    public double FirstYear => Cumulated(12);

    /// <summary>Its standard error, the bins taken as independent.</summary>
    public double FirstYearStandardError => CumulatedError(12);

    /// <summary>Whether the first year's effect exceeds two standard errors; if not, it is not distinguishable from zero.</summary>
    public bool IsDistinguishable => Regions > 0 && Math.Abs(FirstYear) >= 2 * FirstYearStandardError;

    /// <summary>Effect added up over the months since a regulation.</summary>
    internal double Cumulated(int months) => Sum(months, static (span, effect, _) => span * effect);

    /// <summary>Standard error of it.</summary>
    internal double CumulatedError(int months) => Math.Sqrt(Sum(months, static (span, _, error) => span * span * error * error));

    private double Sum(int months, Func<double, double, double, double> part)
    {
        double sum = 0;
        for (int b = 0; b < Bins.Count; b++)
        {
            int end = b + 1 < Bins.Count ? Bins[b + 1] : int.MaxValue;
            double span = Math.Max(0, Math.Min(months, end) - Bins[b]);
            sum += part(span, Effects[b], StandardErrors[b]);
        }

        return sum;
    }
}
