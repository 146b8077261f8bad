namespace Jamsostek.Graph.Projections.Scenarios;

/// <summary>
/// What regions that issued a regulation did beyond what they would have done, by months since: a statistical association of staggered adoption, not proof of a cause.
/// </summary>
/// <param name="Bins">First month of each bin after the regulation: 0, 3, 6, 12, 18, 24.</param>
/// <param name="Effects">Effect by bin, logits a month.</param>
/// <param name="StandardErrors">Its standard error by bootstrap over provinces.</param>
/// <param name="CumulatedErrors">Standard error of the effect added up to the end of each bin: to 3, 6, 12, 18, 24 and 36 months.</param>
/// <param name="Regions">Regions that issued one within history.</param>
/// <param name="Months">Region-months after it that the effect rests on.</param>
public sealed record RegulationEffect(IReadOnlyList<int> Bins, IReadOnlyList<double> Effects, IReadOnlyList<double> StandardErrors, IReadOnlyList<double> CumulatedErrors, int Regions, int Months)
{
    internal static IReadOnlyList<int> Starts { get; } = [0, 3, 6, 12, 18, 24];

    internal static RegulationEffect None { get; } = new(Starts, [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], 0, 0);

    /// <summary>Effect added up over the first year, logits.</summary>
    public double FirstYear => Cumulated(12);

    /// <summary>Its standard error.</summary>
    public double FirstYearStandardError => CumulatedError(12);

    /// <summary>Whether the first year's effect exceeds two standard errors; if not, it is not distinguishable from zero.</summary>
    public bool IsDistinguishable => Regions > 0 && Math.Abs(FirstYear) > 2 * FirstYearStandardError;

    /// <summary>End of each bin; the last has none, and is taken to three years.</summary>
    internal static IReadOnlyList<int> Ends { get; } = [3, 6, 12, 18, 24, 36];

    /// <summary>Effect added up over the months since a regulation.</summary>
    internal double Cumulated(int months)
    {
        double sum = 0;
        for (int b = 0; b < Bins.Count; b++)
        {
            int end = b + 1 < Bins.Count ? Bins[b + 1] : int.MaxValue;
            sum += Math.Max(0, Math.Min(months, end) - Bins[b]) * Effects[b];
        }

        return sum;
    }

    /// <summary>Standard error of it: linear between the ends of bins, and beyond the last.</summary>
    internal double CumulatedError(int months)
    {
        int b = 0;
        while (b < Ends.Count - 1 && months > Ends[b])
        {
            b++;
        }

        double before = b == 0 ? 0 : CumulatedErrors[b - 1];
        int from = b == 0 ? 0 : Ends[b - 1];
        return before + ((CumulatedErrors[b] - before) * (months - from) / (Ends[b] - from));
    }
}
