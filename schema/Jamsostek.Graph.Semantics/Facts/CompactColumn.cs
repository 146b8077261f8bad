using System.Numerics;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Makes columns of numbers that take as few bytes as they need.</summary>
public static class CompactColumn
{
    /// <summary>Makes a column of numbers.</summary>
    /// <typeparam name="T">What they are read as: int or long.</typeparam>
    /// <param name="values">The numbers.</param>
    /// <returns>The column; it does not keep the numbers given.</returns>
    public static CompactColumn<T> Of<T>(ReadOnlySpan<T> values)
        where T : struct, IBinaryInteger<T>
    {
        var (least, most) = (T.Zero, T.Zero);
        foreach (var value in values)
        {
            (least, most) = (T.Min(least, value), T.Max(most, value));
        }

        if (least < -T.One || most >= T.CreateTruncating(ushort.MaxValue))
        {
            var isInt = least >= T.CreateSaturating(int.MinValue) && most <= T.CreateSaturating(int.MaxValue);
            return isInt ? new(null, null, Converted(values, static value => int.CreateTruncating(value)), null) : new(null, null, null, values.ToArray());
        }

        return most < T.CreateTruncating(byte.MaxValue)
            ? new(Converted(values, static value => byte.CreateTruncating(value + T.One)), null, null, null)
            : new(null, Converted(values, static value => ushort.CreateTruncating(value + T.One)), null, null);
    }

    private static TNarrow[] Converted<T, TNarrow>(ReadOnlySpan<T> values, Func<T, TNarrow> narrow)
    {
        var narrowed = new TNarrow[values.Length];
        for (var i = 0; i < narrowed.Length; i++)
        {
            narrowed[i] = narrow(values[i]);
        }

        return narrowed;
    }
}
