using System.Numerics;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>The measured inner loops: values into cells. Overflow checks are off here; a sum of persons or rupiah of the whole record is a millionth of the range.</summary>
internal static class SumKernels
{
    /// <summary>Adds each known value to its cell.</summary>
    public static void Add(ReadOnlySpan<long> values, ReadOnlySpan<int> slots, int cells, long[] sums, int[] counts)
    {
        unchecked
        {
            if (cells == 1)
            {
                AddAll(values, values, ref sums[0], ref counts[0]);
                return;
            }

            for (var i = 0; i < slots.Length; i++)
            {
                var value = values[i];
                if (value != ValueColumn.Missing)
                {
                    var slot = slots[i];
                    sums[slot] += value;
                    counts[slot]++;
                }
            }
        }
    }

    /// <summary>Adds each value to its cell where another is known too.</summary>
    public static void AddWith(ReadOnlySpan<long> values, ReadOnlySpan<long> others, ReadOnlySpan<int> slots, int cells, long[] sums, int[] counts)
    {
        unchecked
        {
            if (cells == 1)
            {
                AddAll(values, others, ref sums[0], ref counts[0]);
                return;
            }

            for (var i = 0; i < slots.Length; i++)
            {
                var value = values[i];
                if (value != ValueColumn.Missing && others[i] != ValueColumn.Missing)
                {
                    var slot = slots[i];
                    sums[slot] += value;
                    counts[slot]++;
                }
            }
        }
    }

    /// <summary>Adds sums that were made before to their cells.</summary>
    public static void AddSums(ReadOnlySpan<long> partial, ReadOnlySpan<int> facts, ReadOnlySpan<int> slots, long[] sums, int[] counts)
    {
        unchecked
        {
            for (var i = 0; i < slots.Length; i++)
            {
                var slot = slots[i];
                sums[slot] += partial[i];
                counts[slot] += facts[i];
            }
        }
    }

    /// <summary>All values into one cell, several at a time.</summary>
    private static void AddAll(ReadOnlySpan<long> values, ReadOnlySpan<long> others, ref long sum, ref int count)
    {
        unchecked
        {
            var missing = new Vector<long>(ValueColumn.Missing);
            var (sums, counts) = (Vector<long>.Zero, Vector<long>.Zero);
            var i = 0;
            for (; i <= values.Length - Vector<long>.Count; i += Vector<long>.Count)
            {
                var value = new Vector<long>(values[i..]);
                var absent = Vector.Equals(value, missing) | Vector.Equals(new Vector<long>(others[i..]), missing);
                sums += Vector.AndNot(value, absent);
                counts -= ~absent;
            }

            sum += Vector.Sum(sums);
            count += (int)Vector.Sum(counts);
            for (; i < values.Length; i++)
            {
                if (values[i] != ValueColumn.Missing && others[i] != ValueColumn.Missing)
                {
                    sum += values[i];
                    count++;
                }
            }
        }
    }
}
