using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>One value for every measure of a cube: of a row, of a region, of everything, or of a difference between two of them.</summary>
internal abstract class CubeValues
{
    /// <summary>A measure in whole units; null where it is not known, or the measure is a quotient.</summary>
    public abstract long? Whole(CubeMeasure measure);

    /// <summary>A measure that is a quotient; null where it is not known, or the measure counts whole units.</summary>
    public abstract double? Fraction(CubeMeasure measure);

    /// <summary>A measure of either kind as a number.</summary>
    public double? Number(CubeMeasure measure) => measure.IsFractional ? Fraction(measure) : Whole(measure);
}
