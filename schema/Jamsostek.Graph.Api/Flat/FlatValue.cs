using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>One value of a table, or that there is none. No object is made for a number.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FlatValue
{
    private readonly long _bits;
    private readonly string? _text;

    private FlatValue(FlatType type, long bits, string? text) => (Type, IsKnown, _bits, _text) = (type, true, bits, text);

    /// <summary>No value.</summary>
    public static FlatValue Missing => default;

    /// <summary>Whether there is a value. A missing number is never 0.</summary>
    public bool IsKnown { get; }

    /// <summary>What it is; of no meaning where there is none.</summary>
    public FlatType Type { get; }

    /// <summary>The text.</summary>
    public string Text => _text ?? string.Empty;

    /// <summary>The whole number.</summary>
    public long Whole => _bits;

    /// <summary>The fraction; finite.</summary>
    public double Fraction => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The day.</summary>
    public DateOnly Day => DateOnly.FromDayNumber((int)_bits);

    /// <summary>True or false.</summary>
    public bool Truth => _bits != 0;

    /// <summary>A text; null is no value.</summary>
    public static FlatValue Of(string? text) => text is null ? Missing : new(FlatType.Text, 0, text);

    /// <summary>A whole number; null is no value.</summary>
    public static FlatValue Of(long? number) => number is { } known ? new(FlatType.Whole, known, null) : Missing;

    /// <summary>A fraction; null is no value.</summary>
    public static FlatValue Of(double? number) => number is { } known ? new(FlatType.Fraction, BitConverter.DoubleToInt64Bits(known), null) : Missing;

    /// <summary>A day; null is no value.</summary>
    public static FlatValue Of(DateOnly? day) => day is { } known ? new(FlatType.Day, known.DayNumber, null) : Missing;

    /// <summary>True or false; null is no value.</summary>
    public static FlatValue Of(bool? truth) => truth is { } known ? new(FlatType.Truth, known ? 1 : 0, null) : Missing;
}
