using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>What a row is compared with.</summary>
/// <param name="comparison">The comparison.</param>
internal sealed class CubeBaseline(CubeComparison comparison) : CubeValues
{
    /// <inheritdoc/>
    public override long? Whole(CubeMeasure measure) => comparison.Baseline(measure) is { IsWhole: true } number ? number.Whole : null;

    /// <inheritdoc/>
    public override double? Fraction(CubeMeasure measure) => comparison.Baseline(measure)?.Double;
}
