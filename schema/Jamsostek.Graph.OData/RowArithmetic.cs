using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.OData;

/// <summary>Compares and calculates with values of rows. A result that is no number, or too large for one, is missing.</summary>
internal static class RowArithmetic
{
    /// <summary>Whether two values are equal; a missing one equals a missing one alone.</summary>
    public static bool AreEqual(FlatValue one, FlatValue other) => one.IsKnown == other.IsKnown && (!one.IsKnown || Compare(one, other) == 0);

    /// <summary>Orders two values of a kind; a missing one stands first. Texts by their characters, whatever the language.</summary>
    public static int Compare(FlatValue one, FlatValue other)
    {
        if (!one.IsKnown || !other.IsKnown)
        {
            return one.IsKnown.CompareTo(other.IsKnown);
        }

        return one.Type switch
        {
            FlatType.Text => string.CompareOrdinal(one.Text, other.Text),
            FlatType.Day or FlatType.Truth => one.Whole.CompareTo(other.Whole),
            _ when one.Type == FlatType.Whole && other.Type == FlatType.Whole => one.Whole.CompareTo(other.Whole),
            _ => Double(one).CompareTo(Double(other)),
        };
    }

    public static FlatValue Add(FlatValue one, FlatValue other) => Calculate(one, other, static (left, right) => left + right, static (left, right) => left + right);

    public static FlatValue Subtract(FlatValue one, FlatValue other) => Calculate(one, other, static (left, right) => left - right, static (left, right) => left - right);

    public static FlatValue Multiply(FlatValue one, FlatValue other) => Calculate(one, other, static (left, right) => left * right, static (left, right) => left * right);

    /// <summary>Of whole numbers the whole quotient, as OData has it; by 0 none.</summary>
    public static FlatValue Divide(FlatValue one, FlatValue other) => Calculate(one, other, static (left, right) => right == 0 ? null : left / right, static (left, right) => left / right);

    public static FlatValue Modulo(FlatValue one, FlatValue other) => Calculate(one, other, static (left, right) => right == 0 ? null : left % right, static (left, right) => left % right);

    public static FlatValue Negate(FlatValue value) => Subtract(FlatValue.Of(0L), value);

    public static double Double(FlatValue value) => value.Type == FlatType.Whole ? value.Whole : value.Fraction;

    /// <summary>A fraction that is a number; else no value.</summary>
    public static FlatValue Finite(double number) => double.IsFinite(number) ? FlatValue.Of(number) : FlatValue.Missing;

    private static FlatValue Calculate(FlatValue one, FlatValue other, Func<Int128, Int128, Int128?> whole, Func<double, double, double> fraction)
    {
        if (!one.IsKnown || !other.IsKnown)
        {
            return FlatValue.Missing;
        }

        if (one.Type != FlatType.Whole || other.Type != FlatType.Whole)
        {
            return Finite(fraction(Double(one), Double(other)));
        }

        // Two numbers of 64 bits never leave 128.
        return whole(one.Whole, other.Whole) is not { } result ? FlatValue.Missing
            : result >= long.MinValue && result <= long.MaxValue ? FlatValue.Of((long)result)
            : FlatValue.Of((double)result);
    }
}
