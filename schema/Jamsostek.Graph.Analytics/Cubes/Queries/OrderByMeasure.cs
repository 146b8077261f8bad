using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Orders by a measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Descending">Whether the largest is first.</param>
public sealed record OrderByMeasure(CubeMeasure Measure, bool Descending = false) : OrderKey(Descending)
{
    internal override string Key => $"{Measure.Code}{(Descending ? " desc" : "")}";
}
