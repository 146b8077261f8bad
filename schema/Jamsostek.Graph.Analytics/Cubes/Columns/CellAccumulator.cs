using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>The sums of the cells of one period while it is scanned; cleared for the next.</summary>
internal sealed class CellAccumulator
{
    private static readonly int BasisCount = Enum.GetValues<Basis>().Length;

    /// <summary>Makes room for the sums of a number of cells.</summary>
    /// <param name="cells">How many cells there can be.</param>
    /// <param name="components">Which sums are wanted.</param>
    /// <param name="all">Every sum there is.</param>
    /// <param name="errors">How many columns have standard errors; 0 where quality is not wanted.</param>
    /// <param name="withQuality">Whether bases are weighed.</param>
    public CellAccumulator(int cells, ReadOnlySpan<bool> components, ReadOnlySpan<Component> all, int errors, bool withQuality)
    {
        Cells = cells;
        Components = all.ToArray();
        Facts = new int[cells];
        BasisMasks = new byte[cells];
        Sums = new long[all.Length][];
        Counts = new int[all.Length][];
        for (var component = 0; component < all.Length; component++)
        {
            Sums[component] = components[component] ? new long[cells] : [];
            Counts[component] = components[component] ? new int[cells] : [];
        }

        BasisFacts = withQuality ? new long[cells * BasisCount] : [];
        BasisWeights = withQuality ? new long[cells * BasisCount] : [];
        ErrorSums = [.. Enumerable.Range(0, withQuality ? errors : 0).Select(_ => new double[cells])];
        ErrorSquares = [.. Enumerable.Range(0, withQuality ? errors : 0).Select(_ => new double[cells])];
        Touched = new int[cells];
    }

    public int Cells { get; }

    public Component[] Components { get; }

    /// <summary>How many facts each cell has.</summary>
    public int[] Facts { get; }

    /// <summary>The bases of the facts of each cell, a bit each.</summary>
    public byte[] BasisMasks { get; }

    /// <summary>By component and cell; empty where it is not wanted.</summary>
    public long[][] Sums { get; }

    /// <summary>How many facts are in each of <see cref="Sums" />.</summary>
    public int[][] Counts { get; }

    /// <summary>Facts by cell and basis; empty where quality is not wanted.</summary>
    public long[] BasisFacts { get; }

    /// <summary>Sum of the weighing measure by cell and basis.</summary>
    public long[] BasisWeights { get; }

    /// <summary>Sum of standard errors by error column and cell.</summary>
    public double[][] ErrorSums { get; }

    /// <summary>Sum of squared standard errors by error column and cell.</summary>
    public double[][] ErrorSquares { get; }

    public bool WithQuality => BasisFacts.Length > 0;

    /// <summary>The cells that have facts, in the order in which they were met.</summary>
    public int[] Touched { get; }

    public int TouchedCount { get; private set; }

    public void Touch(ReadOnlySpan<int> slots)
    {
        unchecked
        {
            foreach (var slot in slots)
            {
                if (Facts[slot]++ == 0)
                {
                    Touched[TouchedCount++] = slot;
                }
            }
        }
    }

    public void Touch(RowBlock block, ReadOnlySpan<int> slots, int[] facts)
    {
        unchecked
        {
            for (var i = 0; i < slots.Length; i++)
            {
                if (Facts[slots[i]] == 0)
                {
                    Touched[TouchedCount++] = slots[i];
                }

                Facts[slots[i]] += facts[block.RowAt(i)];
            }
        }
    }

    /// <summary>Empties the cells that were touched.</summary>
    public void Clear()
    {
        foreach (var cell in Touched.AsSpan(0, TouchedCount))
        {
            Facts[cell] = 0;
            BasisMasks[cell] = 0;
            for (var component = 0; component < Sums.Length; component++)
            {
                if (Sums[component].Length > 0)
                {
                    Sums[component][cell] = 0;
                    Counts[component][cell] = 0;
                }
            }

            if (BasisFacts.Length > 0)
            {
                BasisFacts.AsSpan(cell * BasisCount, BasisCount).Clear();
                BasisWeights.AsSpan(cell * BasisCount, BasisCount).Clear();
                for (var column = 0; column < ErrorSums.Length; column++)
                {
                    ErrorSums[column][cell] = 0;
                    ErrorSquares[column][cell] = 0;
                }
            }
        }

        TouchedCount = 0;
    }
}
