using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Groups whose value of a measure passes a test.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Test">The test.</param>
/// <param name="Value">What the value is compared with; of no meaning for <see cref="ValueTest.Missing" />.</param>
public sealed record HavingValue(CubeMeasure Measure, ValueTest Test, CubeNumber Value = default) : Having
{
    internal override string Key => $"{Measure.Code} {Test} {Value}";
}
