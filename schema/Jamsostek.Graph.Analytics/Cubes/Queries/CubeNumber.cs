using System.Globalization;
using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>A value of a measure: a whole number, or a fraction. Whole numbers compare exactly with each other.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CubeNumber : IComparable<CubeNumber>
{
    private readonly long _whole;
    private readonly double _fraction;

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public CubeNumber(long value) => (_whole, _fraction, IsWhole) = (value, value, true);

    /// <summary>A fraction.</summary>
    /// <param name="value">The number, finite.</param>
    public CubeNumber(double value) => (_whole, _fraction, IsWhole) = (0, value, false);

    /// <summary>Whether it was made of a whole number.</summary>
    public bool IsWhole { get; }

    /// <summary>The whole number.</summary>
    /// <exception cref="InvalidOperationException">It is a fraction.</exception>
    public long Whole => IsWhole ? _whole : throw new InvalidOperationException("A fraction was read as a whole number.");

    /// <summary>The nearest double.</summary>
    public double Double => _fraction;

    /// <summary>Less.</summary>
    public static bool operator <(CubeNumber left, CubeNumber right) => left.CompareTo(right) < 0;

    /// <summary>More.</summary>
    public static bool operator >(CubeNumber left, CubeNumber right) => left.CompareTo(right) > 0;

    /// <summary>Not more.</summary>
    public static bool operator <=(CubeNumber left, CubeNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Not less.</summary>
    public static bool operator >=(CubeNumber left, CubeNumber right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public int CompareTo(CubeNumber other) => IsWhole && other.IsWhole ? _whole.CompareTo(other._whole) : _fraction.CompareTo(other._fraction);

    /// <summary>As JSON has it.</summary>
    /// <returns>The number.</returns>
    public override string ToString() => IsWhole ? _whole.ToString(CultureInfo.InvariantCulture) : _fraction.ToString("R", CultureInfo.InvariantCulture);
}
