namespace Jamsostek.Graph.Projections.Numerics;

/// <summary>Statistics of order. Missing numbers are left out.</summary>
internal static class Order
{
    /// <summary>Factor that makes a median absolute deviation the standard deviation of normal errors: 1/Φ⁻¹(3/4).</summary>
    public const double MadToSigma = 1.4826;

    /// <summary>Median of the square of a standard normal: (Φ⁻¹(3/4))².</summary>
    public const double MedianOfSquare = 0.455;

    public static double[] Present(ReadOnlySpan<double> values)
    {
        var present = new double[values.Length];
        int count = 0;
        foreach (double value in values)
        {
            if (double.IsFinite(value))
            {
                present[count++] = value;
            }
        }

        Array.Resize(ref present, count);
        return present;
    }

    /// <summary>Median; missing where there is no number.</summary>
    public static double Median(ReadOnlySpan<double> values) => Quantile(values, 0.5);

    /// <summary>Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, the default of R and NumPy).</summary>
    public static double Quantile(ReadOnlySpan<double> values, double level)
    {
        double[] present = Present(values);
        if (present.Length == 0)
        {
            return double.NaN;
        }

        double place = level * (present.Length - 1);
        int below = (int)place;
        double at = Selection.Select(present, below);
        double share = place - below;
        if (share == 0)
        {
            return at;
        }

        // Selection leaves what is greater behind the place.
        double next = double.PositiveInfinity;
        for (int k = below + 1; k < present.Length; k++)
        {
            next = Math.Min(next, present[k]);
        }

        return at + (share * (next - at));
    }

    /// <summary>The same, of numbers that are sorted and all present.</summary>
    public static double OfSorted(ReadOnlySpan<double> sorted, double level)
    {
        if (sorted.IsEmpty)
        {
            return double.NaN;
        }

        double place = level * (sorted.Length - 1);
        int below = (int)place;
        return below + 1 < sorted.Length ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[^1];
    }

    /// <summary>Quantile of numbers with weights: the midpoint rule, which for equal weights gives the middle of the order statistics.</summary>
    public static double WeightedQuantile(double[] values, double[] weights, double level)
    {
        double[] keys = [.. values];
        double[] carried = [.. weights];
        Array.Sort(keys, carried);
        double total = carried.Sum();
        if (keys.Length == 0 || total <= 0)
        {
            return double.NaN;
        }

        double below = 0;
        double place = level * total;
        for (int i = 0; i < keys.Length; i++)
        {
            double middle = below + (carried[i] / 2);
            if (middle >= place)
            {
                if (i == 0)
                {
                    return keys[0];
                }

                double before = below - (carried[i - 1] / 2);
                return keys[i - 1] + ((keys[i] - keys[i - 1]) * (place - before) / (middle - before));
            }

            below += carried[i];
        }

        return keys[^1];
    }

    public static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        int count = 0;
        foreach (double value in values)
        {
            if (double.IsFinite(value))
            {
                sum += value;
                count++;
            }
        }

        return count == 0 ? double.NaN : sum / count;
    }

    /// <summary>Median absolute deviation from zero, scaled to a standard deviation.</summary>
    public static double MadAroundZero(ReadOnlySpan<double> values)
    {
        double[] sizes = Present(values);
        for (int i = 0; i < sizes.Length; i++)
        {
            sizes[i] = Math.Abs(sizes[i]);
        }

        return MadToSigma * Median(sizes);
    }
}
