namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>Groups with their sums: what comes out of a scan, and what every later step works on. Immutable once made.</summary>
internal sealed class Cells
{
    public required int Count { get; init; }

    /// <summary>How many groups there are besides that do not pass what a sieve tests.</summary>
    public int Failing { get; init; }

    /// <summary>How many groups there are besides that pass it and stand behind the page.</summary>
    public int BehindPage { get; init; }

    /// <summary>By key of the grouping and cell: the member; of the period its place on the time axis.</summary>
    public required int[][] Keys { get; init; }

    /// <summary>How many facts each cell has.</summary>
    public required int[] Facts { get; init; }

    /// <summary>The bases of the facts behind the stocks of each cell, a bit each.</summary>
    public required byte[] BasisMasks { get; init; }

    /// <summary>By component and cell; empty where it was not wanted.</summary>
    public required long[][] Sums { get; init; }

    /// <summary>How many facts are in each of <see cref="Sums" />; none makes the sum null.</summary>
    public required int[][] Counts { get; init; }

    /// <summary>By cell and basis, the facts; empty where quality was not wanted.</summary>
    public required long[] BasisFacts { get; init; }

    /// <summary>By cell and basis, the sum of the weighing measure.</summary>
    public required long[] BasisWeights { get; init; }

    /// <summary>By error column and cell.</summary>
    public required double[][] ErrorSums { get; init; }

    /// <summary>By error column and cell.</summary>
    public required double[][] ErrorSquares { get; init; }
}
