using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Scanning;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Room for one block of rows that are sifted, used again for the next and by the next sieve of the thread. One sieve at a time.</summary>
internal sealed class SieveBuffers
{
    [ThreadStatic]
    private static SieveBuffers? idle;

    private ulong[] _first = [];

    private SieveBuffers(int components) => Block = new Cells
    {
        Count = RowBlock.Size,
        Keys = [],
        Facts = [],
        BasisMasks = [],
        Sums = new long[components][],
        Counts = new int[components][],
        BasisFacts = [],
        BasisWeights = [],
        ErrorSums = [],
        ErrorSquares = [],
    };

    /// <summary>The rows as groups: the sums that are read of them.</summary>
    public Cells Block { get; }

    public bool[] Passes { get; } = new bool[RowBlock.Size];

    public int[] Kept { get; } = new int[RowBlock.Size];

    public ulong[] Places { get; } = new ulong[RowBlock.Size];

    public long[] Values { get; } = new long[RowBlock.Size];

    /// <summary>Those of the last sieve of this thread, where they will do.</summary>
    /// <param name="wanted">Which sums are read.</param>
    public static SieveBuffers Rent(ReadOnlySpan<bool> wanted)
    {
        var rented = idle is { } kept && kept.Block.Sums.Length >= wanted.Length ? kept : new SieveBuffers(wanted.Length);
        idle = null;
        for (var component = 0; component < wanted.Length; component++)
        {
            if (wanted[component])
            {
                rented.Block.Sums[component] ??= new long[RowBlock.Size];
                rented.Block.Counts[component] ??= new int[RowBlock.Size];
            }
        }

        return rented;
    }

    /// <summary>Room for what the first rows are ordered by; its contents are whatever they were.</summary>
    public ulong[] First(int size) => _first = _first.Length >= size ? _first : new ulong[size];

    /// <summary>Leaves them for the next sieve of this thread.</summary>
    public void Return() => idle = this;
}
