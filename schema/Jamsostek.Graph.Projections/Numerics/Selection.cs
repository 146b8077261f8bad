namespace Jamsostek.Graph.Projections.Numerics;

/// <summary>Finds an order statistic without sorting everything.</summary>
/// <remarks>Hoare's FIND, Communications of the ACM 4, 1961, with the median of three as pivot.</remarks>
internal static class Selection
{
    /// <summary>Rearranges numbers so that the one of a place in order stands there, none greater before it and none smaller behind it.</summary>
    /// <param name="values">Numbers, all finite; rearranged.</param>
    /// <param name="place">Place, from zero.</param>
    /// <returns>The number.</returns>
    public static double Select(Span<double> values, int place)
    {
        int low = 0;
        int high = values.Length - 1;
        while (low < high)
        {
            double pivot = MedianOfThree(values[low], values[(low + high) / 2], values[high]);
            int left = low;
            int right = high;
            while (left <= right)
            {
                while (values[left] < pivot)
                {
                    left++;
                }

                while (values[right] > pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (values[left], values[right]) = (values[right], values[left]);
                    left++;
                    right--;
                }
            }

            if (place <= right)
            {
                high = right;
            }
            else if (place >= left)
            {
                low = left;
            }
            else
            {
                break;
            }
        }

        return values[place];
    }

    private static double MedianOfThree(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
