using System.Collections.Immutable;

namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Facts that every part chooses; without parts, all facts.</summary>
/// <param name="Parts">The parts.</param>
public sealed record AllFilter(ImmutableArray<FactFilter> Parts) : FactFilter
{
    internal override string Key => $"all({string.Join(';', Parts.Select(static part => part.Key))})";
}
