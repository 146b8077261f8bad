namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Draws the months of a kabupaten towards the months that a panel hands in: the difference in the nearest such month before and after is carried over with the correlation
/// <c>e^(−Δ/ℓ)</c> of the field in time, and the variance shrinks accordingly (kriging from two points, which for this correlation is kriging from all).
/// </summary>
internal static class PanelPull
{
    public static void Pull(FieldEstimate[] estimates, int[] months, IReadOnlyList<(int Month, double Rate)> given, CoverageFields fields, double fadingMonths, int region)
    {
        if (given.Count == 0)
        {
            return;
        }

        var differences = new SortedList<int, double>();
        foreach (var (month, rate) in given)
        {
            differences[month] = ArcsineScale.Of(rate) - fields.CountryRate(month) - fields.Rates.At(region, month).Mean;
        }

        for (var i = 0; i < months.Length; i++)
        {
            var before = differences.Keys.Where(month => month <= months[i]).Cast<int?>().LastOrDefault();
            var after = differences.Keys.Where(month => month >= months[i]).Cast<int?>().FirstOrDefault();
            var (shift, known) = Carry(months[i], before, after, month => differences[month], fadingMonths);
            estimates[i] = estimates[i] with { Mean = estimates[i].Mean + shift, Variance = estimates[i].Variance * (1 - known) };
        }
    }

    /// <summary>What two known differences say of a month, and the share of its variance that they take away.</summary>
    internal static (double Shift, double Known) Carry(int month, int? before, int? after, Func<int, double> difference, double fadingMonths)
    {
        double Correlation(int left, int right) => Math.Exp(-Math.Abs(left - right) / fadingMonths);

        if (before is { } a && after is { } b && a != b)
        {
            var (ra, rb, rab) = (Correlation(month, a), Correlation(month, b), Correlation(a, b));
            var scale = 1 - (rab * rab);
            var (wa, wb) = ((ra - (rab * rb)) / scale, (rb - (rab * ra)) / scale);
            return ((wa * difference(a)) + (wb * difference(b)), (wa * ra) + (wb * rb));
        }

        if ((before ?? after) is not { } one)
        {
            return (0, 0);
        }

        var correlation = Correlation(month, one);
        return (correlation * difference(one), correlation * correlation);
    }
}
