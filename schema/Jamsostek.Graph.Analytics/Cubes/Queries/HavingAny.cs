using System.Collections.Immutable;

namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Groups that at least one part chooses; without parts, none.</summary>
/// <param name="Parts">The parts.</param>
public sealed record HavingAny(ImmutableArray<Having> Parts) : Having
{
    internal override string Key => $"any({string.Join(';', Parts.Select(static part => part.Key))})";
}
