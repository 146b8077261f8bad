using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Queries;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>One pass over facts that makes several groupings.</summary>
/// <param name="Facts">The cube.</param>
/// <param name="Partition">Which facts of it.</param>
/// <param name="Bases">The bases, a bit each.</param>
/// <param name="Where">The filter.</param>
/// <param name="Targets">The groupings.</param>
internal sealed record ScanRequest(CubeFacts Facts, CubePartition Partition, int Bases, FactFilter? Where, ImmutableArray<ScanTarget> Targets)
{
    /// <summary>The coarsest sums that know every dimension the request names, else the facts.</summary>
    public ScanSource Source()
    {
        foreach (var level in Partition.Levels)
        {
            if (FilterTree.IsKnownTo(Where, level) && AreKnownTo(level))
            {
                return level;
            }
        }

        return Partition.Facts;
    }

    private bool AreKnownTo(LevelColumns level)
    {
        foreach (var target in Targets)
        {
            foreach (var dimension in target.Dimensions)
            {
                if (!level.Knows(dimension))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
