namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Rounds numbers to whole ones with a given sum (Hamilton's method): each is cut down, and the units that are left go to the largest remainders, of equal ones to the first.
/// Where more or less is left than there are numbers, the round is repeated. No number leaves its bounds.
/// </summary>
internal static class LargestRemainder
{
    /// <summary>Rounds.</summary>
    /// <param name="values">The numbers, n of them.</param>
    /// <param name="sum">The sum of the whole numbers.</param>
    /// <param name="upper">Upper bounds, n of them, at least 0; the lower bound is 0.</param>
    /// <returns>n whole numbers that add up to <paramref name="sum" />, or as near to it as the bounds allow.</returns>
    public static long[] Round(ReadOnlySpan<double> values, long sum, ReadOnlySpan<long> upper)
    {
        var rounded = new long[values.Length];
        var remainders = new double[values.Length];
        var order = new int[values.Length];
        var left = sum;
        for (var i = 0; i < values.Length; i++)
        {
            rounded[i] = Math.Clamp((long)Math.Floor(values[i]), 0, upper[i]);
            remainders[i] = values[i] - rounded[i];
            order[i] = i;
            left -= rounded[i];
        }

        // Whoever has most to gain comes first; ties go to the first number, so that the answer is one.
        Array.Sort(order, (a, b) => remainders[a] == remainders[b] ? a.CompareTo(b) : remainders[b].CompareTo(remainders[a]));
        if (left < 0)
        {
            Array.Reverse(order);
        }

        while (left != 0)
        {
            var before = left;
            foreach (var i in order)
            {
                var next = rounded[i] + Math.Sign(left);
                if (left != 0 && next >= 0 && next <= upper[i])
                {
                    rounded[i] = next;
                    left -= Math.Sign(left);
                }
            }

            if (left == before)
            {
                break;
            }
        }

        return rounded;
    }
}
