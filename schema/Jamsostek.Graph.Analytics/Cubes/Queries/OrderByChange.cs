using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Orders by what a measure differs by from a baseline.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="To">The baseline.</param>
/// <param name="Relative">Whether by the difference over the baseline, not by the difference.</param>
/// <param name="Descending">Whether the largest is first.</param>
public sealed record OrderByChange(CubeMeasure Measure, Baseline To, bool Relative = false, bool Descending = false) : OrderKey(Descending)
{
    internal override string Key => $"{Measure.Code} {To}{(Relative ? "%" : "")}{(Descending ? " desc" : "")}";
}
