using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>A row beside a baseline; its own values are the differences.</summary>
/// <param name="comparison">The comparison.</param>
internal sealed class CubeDelta(CubeComparison comparison) : CubeValues
{
    /// <summary>The baseline.</summary>
    public CubeBaseline Baseline => new(comparison);

    /// <summary>What to beware of.</summary>
    public IReadOnlyList<QualityFlag> Flags => comparison.Flags;

    /// <inheritdoc/>
    public override long? Whole(CubeMeasure measure) => comparison.Delta(measure) is { IsWhole: true } number ? number.Whole : null;

    /// <inheritdoc/>
    public override double? Fraction(CubeMeasure measure) => comparison.Delta(measure)?.Double;

    /// <summary>The difference as a fraction of the baseline.</summary>
    public double? Relative(CubeMeasure measure) => comparison.DeltaFraction(measure);
}
