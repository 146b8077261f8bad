using System.Collections.Immutable;

namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Groups that every part chooses; without parts, all groups.</summary>
/// <param name="Parts">The parts.</param>
public sealed record HavingAll(ImmutableArray<Having> Parts) : Having
{
    internal override string Key => $"all({string.Join(';', Parts.Select(static part => part.Key))})";
}
