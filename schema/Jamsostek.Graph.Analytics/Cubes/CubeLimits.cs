namespace Jamsostek.Graph.Analytics.Cubes;

/// <summary>What one query may take.</summary>
public sealed record CubeLimits
{
    /// <summary>The limits that hold where nothing else is said.</summary>
    public static CubeLimits Standard { get; } = new();

    /// <summary>Groups of one query at most, those of its roll-up among them. A group takes about 20 bytes and 12 for each sum.</summary>
    public int MaxGroups { get; init; } = 500_000;

    /// <summary>Groups up to which every possible one is given room before a scan; past it only those that are met.</summary>
    public int DenseGroups { get; init; } = 1 << 18;

    /// <summary>Periods of one query at most.</summary>
    public int MaxPeriods { get; init; } = 1_200;

    /// <summary>Keys that a roll-up by every part of them may have at most.</summary>
    public int MaxCubeKeys { get; init; } = 5;

    /// <summary>Rows from which a scan is shared out to the processors.</summary>
    public long ParallelRows { get; init; } = 400_000;

    /// <summary>Bytes of answers that are kept.</summary>
    public long CacheBytes { get; init; } = 64L << 20;
}
