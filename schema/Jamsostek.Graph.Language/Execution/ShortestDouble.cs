using System.Buffers.Text;
using System.Diagnostics;
using System.Numerics;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>
/// The shortest decimal that reads back as the same double, and of those the nearest, for the sizes that answers are full of: rates and ratios. It is the text that the framework writes, made with fewer steps.
/// </summary>
/// <remarks>
/// Raffaello Giulietti, "The Schubfach way to render doubles", 2020 (4th version 2022), figures 4 and 6. Its table of powers of ten has 22 entries here instead of 617, all of them exact, because sizes that would be
/// written with an exponent are left to the framework.
/// </remarks>
internal static class ShortestDouble
{
    /// <summary>Bytes that a text has at most: a sign, 17 digits, a point, and the zeros that stand before the digits of a small fraction.</summary>
    public const int MostBytes = 24;

    private const double Least = 1e-4;
    private const double Most = 1e15;
    private const int FractionBits = 52;
    private const int MostPower = 22;

    /// <summary>10^n, shifted so that the highest bit is the 128th: the high and the low half.</summary>
    private static readonly (ulong High, ulong Low)[] Powers = [.. Enumerable.Range(0, MostPower + 1).Select(static n => Power(n))];

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="text">At least <see cref="MostBytes" /> bytes.</param>
    /// <returns>How many bytes were written; 0 for a number that is not of these sizes.</returns>
    public static int Write(double value, Span<byte> text)
    {
        var size = Math.Abs(value);
        if (!(size >= Least && size < Most))
        {
            return 0;
        }

        var written = 0;
        if (value < 0)
        {
            text[written++] = (byte)'-';
        }

        // A size is significand × 2^exponent; of these sizes none is subnormal, and no exponent is above -3.
        var bits = BitConverter.DoubleToUInt64Bits(size);
        var significand = (bits & ((1UL << FractionBits) - 1)) | (1UL << FractionBits);
        var exponent = (int)(bits >> FractionBits) - 1075;
        if (BitOperations.TrailingZeroCount(significand) >= -exponent)
        {
            return written + Digits(significand >> -exponent, text[written..]);
        }

        var (digits, power) = Decimal(significand, exponent);
        return written + WithPoint(digits, power, text[written..]);
    }

    /// <summary>The shortest digits × 10^power that lie in the interval of the numbers that read back as significand × 2^exponent.</summary>
    private static (ulong Digits, int Power) Decimal(ulong significand, int exponent)
    {
        // Below a power of two the next number is only half as far.
        var isNarrow = significand == 1UL << FractionBits;
        var power = ((exponent * 1_262_611) - (isNarrow ? 524_031 : 0)) >> 22;
        var ten = Powers[-power];
        var shift = exponent + ((-power * 1_741_647) >> 19) + 1;
        var middle = RoundToOdd(ten, (4 * significand) << shift);

        // The ends of the interval belong to it where the significand is even.
        var odd = significand & 1;
        var lower = RoundToOdd(ten, ((4 * significand) - (isNarrow ? 1UL : 2UL)) << shift) + odd;
        var upper = RoundToOdd(ten, ((4 * significand) + 2) << shift) - odd;
        var digits = middle / 4;
        var shorter = digits / 10;
        var (isDown, isUp) = (lower <= 40 * shorter, (40 * shorter) + 40 <= upper);
        if (isDown != isUp)
        {
            return (shorter + (isUp ? 1UL : 0), power + 1);
        }

        (isDown, isUp) = (lower <= 4 * digits, (4 * digits) + 4 <= upper);
        if (isDown != isUp)
        {
            return (digits + (isUp ? 1UL : 0), power);
        }

        var half = (4 * digits) + 2;
        return (digits + (middle > half || (middle == half && (digits & 1) != 0) ? 1UL : 0), power);
    }

    /// <summary>The high 64 bits of a product of 192, the last of them set where anything is below.</summary>
    private static ulong RoundToOdd((ulong High, ulong Low) ten, ulong by)
    {
        unchecked
        {
            var below = Math.BigMul(ten.Low, by, out _);
            var high = Math.BigMul(ten.High, by, out var low);
            low += below;
            high += low < below ? 1UL : 0;
            return high | (low > 1 ? 1UL : 0);
        }
    }

    private static int WithPoint(ulong digits, int power, Span<byte> text)
    {
        while (digits % 10 == 0)
        {
            (digits, power) = (digits / 10, power + 1);
        }

        // There always is a fraction: whole numbers of these sizes are their own shortest text.
        Debug.Assert(power < 0, "A number that is not whole has digits behind the point.");
        Span<byte> all = stackalloc byte[MostBytes];
        var count = Digits(digits, all);
        var whole = count + power;
        if (whole > 0)
        {
            all[..whole].CopyTo(text);
            text[whole] = (byte)'.';
            all[whole..count].CopyTo(text[(whole + 1)..]);
            return count + 1;
        }

        text[0] = (byte)'0';
        text[1] = (byte)'.';
        text.Slice(2, -whole).Fill((byte)'0');
        all[..count].CopyTo(text[(2 - whole)..]);
        return 2 - whole + count;
    }

    private static int Digits(ulong number, Span<byte> text)
    {
        var fits = Utf8Formatter.TryFormat(number, text, out var written);
        Debug.Assert(fits, "A double has at most 17 digits.");
        return written;
    }

    private static (ulong High, ulong Low) Power(int exponent)
    {
        UInt128 power = 1;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        power <<= (int)UInt128.LeadingZeroCount(power);
        return ((ulong)(power >> 64), (ulong)(power & ulong.MaxValue));
    }
}
