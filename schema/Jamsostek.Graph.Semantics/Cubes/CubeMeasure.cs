namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>A number that a cube can be asked for. It is declared in one line of its cube, and everything else follows from that line.</summary>
public sealed class CubeMeasure
{
    internal CubeMeasure(int ordinal, string code, MeasureKind kind, ValueUnit unit, CubeText text) =>
        (Ordinal, Code, Kind, Unit, Text) = (ordinal, code, kind, unit, text);

    /// <summary>Position among the measures of its cube.</summary>
    public int Ordinal { get; }

    /// <summary>Stable code, the name of the value in the enumerations of the API: <c>COVERAGE_RATE</c>.</summary>
    public string Code { get; }

    /// <summary>How its value is made.</summary>
    public MeasureKind Kind { get; }

    /// <summary>Unit of its values.</summary>
    public ValueUnit Unit { get; }

    /// <summary>Labels and descriptions.</summary>
    public CubeText Text { get; }

    /// <summary>Whether it is a flow, which adds up over months; a stock is the last month's.</summary>
    public bool IsFlow { get; internal init; }

    /// <summary>Whether its values are fractions or quotients and not whole numbers.</summary>
    public bool IsFractional => Kind == MeasureKind.Ratio;

    /// <summary>The position of its number among those that the facts of the cube hold; -1 where it is made of two measures.</summary>
    public int Column { get; internal init; } = -1;

    /// <summary>The dividend, the minuend, or the stock that changes; null for a plain sum.</summary>
    public CubeMeasure? Left { get; internal init; }

    /// <summary>The divisor or the subtrahend; null where there is none.</summary>
    public CubeMeasure? Right { get; internal init; }

    /// <summary>How it is computed, in codes of measures.</summary>
    public string Formula => Kind switch
    {
        MeasureKind.Ratio => $"SUM({Left}) / SUM({Right}) over facts that hold both",
        MeasureKind.Difference => $"SUM({Left}) - SUM({Right}) over facts that hold both",
        MeasureKind.Change => $"SUM({Left} - {Left} of the month before, same region, segment and basis)",
        _ => IsFlow ? $"SUM({Code})" : $"SUM({Code}) in the last month of the period",
    };

    /// <summary>The code of the dividend; null where it is no ratio.</summary>
    public string? Numerator => Kind == MeasureKind.Ratio ? Left!.Code : null;

    /// <summary>The code of the divisor; null where it is no ratio.</summary>
    public string? Denominator => Kind == MeasureKind.Ratio ? Right!.Code : null;

    /// <summary>How its values combine over a dimension, all others being kept.</summary>
    /// <param name="cube">The cube it belongs to.</param>
    /// <param name="dimension">A dimension of that cube.</param>
    /// <returns>The additivity.</returns>
    public Additivity Over(CubeDeclaration cube, CubeDimension dimension)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(dimension);
        return cube.NonAdditive.Contains(dimension) ? Additivity.NonAdditive
            : Kind == MeasureKind.Ratio ? Additivity.Ratio
            : dimension.Axis == DimensionAxis.Period && !IsFlow ? Additivity.SemiAdditiveLast
            : Additivity.Additive;
    }

    /// <summary>The additivity that a list of measures shows: that over time.</summary>
    public Additivity Additivity => Kind == MeasureKind.Ratio ? Additivity.Ratio : IsFlow ? Additivity.Additive : Additivity.SemiAdditiveLast;

    /// <summary>The code.</summary>
    /// <returns><see cref="Code" />.</returns>
    public override string ToString() => Code;
}
