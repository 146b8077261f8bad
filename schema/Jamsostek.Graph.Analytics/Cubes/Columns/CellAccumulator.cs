using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>The sums of the cells of one period while it is scanned; emptied for the next, and kept for the next scan of the thread. One thread at a time.</summary>
internal sealed class CellAccumulator
{
    private const int KeptCells = 1 << 16;
    private const int Kept = 4;
    private const int LeastCells = 1_024;
    private static readonly int BasisCount = Enum.GetValues<Basis>().Length;

    [ThreadStatic]
    private static Stack<CellAccumulator>? idle;

    private readonly int _capacity;

    private CellAccumulator(int capacity, int components)
    {
        _capacity = capacity;
        Facts = new int[capacity];
        BasisMasks = new byte[capacity];
        Touched = new int[capacity];
        Sums = new long[components][];
        Counts = new int[components][];
        Array.Fill(Sums, []);
        Array.Fill(Counts, []);
    }

    /// <summary>How many cells there are.</summary>
    public int Cells { get; private set; }

    /// <summary>Every sum there is.</summary>
    public ImmutableArray<Component> Components { get; private set; }

    /// <summary>Which sums are wanted.</summary>
    public bool[] Wanted { get; private set; } = [];

    /// <summary>How many facts each cell has.</summary>
    public int[] Facts { get; }

    /// <summary>The bases of the facts of each cell, a bit each.</summary>
    public byte[] BasisMasks { get; }

    /// <summary>By component and cell, where it is wanted.</summary>
    public long[][] Sums { get; }

    /// <summary>How many facts are in each of <see cref="Sums" />.</summary>
    public int[][] Counts { get; }

    /// <summary>Whether bases are weighed and errors summed.</summary>
    public bool WithQuality { get; private set; }

    /// <summary>How many columns have standard errors that are summed.</summary>
    public int Errors { get; private set; }

    /// <summary>Facts by cell and basis.</summary>
    public long[] BasisFacts { get; private set; } = [];

    /// <summary>Sum of the weighing measure by cell and basis.</summary>
    public long[] BasisWeights { get; private set; } = [];

    /// <summary>Sum of standard errors by error column and cell.</summary>
    public double[][] ErrorSums { get; private set; } = [];

    /// <summary>Sum of squared standard errors by error column and cell.</summary>
    public double[][] ErrorSquares { get; private set; } = [];

    /// <summary>The cells that have facts, in the order in which they were met.</summary>
    public int[] Touched { get; }

    public int TouchedCount { get; private set; }

    /// <summary>An empty accumulator: one that an earlier scan of this thread left, where it will do.</summary>
    /// <param name="cells">How many cells there can be.</param>
    /// <param name="wanted">Which sums are wanted.</param>
    /// <param name="components">Every sum there is.</param>
    /// <param name="errors">How many columns have standard errors.</param>
    /// <param name="withQuality">Whether bases are weighed and errors summed.</param>
    public static CellAccumulator Rent(int cells, bool[] wanted, ImmutableArray<Component> components, int errors, bool withQuality)
    {
        var rented = idle is { Count: > 0 } && idle.Pop() is var kept && kept._capacity >= cells && kept.Sums.Length >= components.Length
            ? kept
            : new CellAccumulator(Math.Max(cells, LeastCells), components.Length);
        rented.Prepare(cells, wanted, components, withQuality ? errors : 0, withQuality);
        return rented;
    }

    /// <summary>Leaves it, emptied, for the next scan of this thread.</summary>
    public void Return()
    {
        idle ??= new Stack<CellAccumulator>(Kept);
        if (_capacity <= KeptCells && idle.Count < Kept)
        {
            idle.Push(this);
        }
    }

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

    public void Touch(ReadOnlySpan<int> slots, ReadOnlySpan<int> facts)
    {
        unchecked
        {
            for (var i = 0; i < slots.Length; i++)
            {
                if (Facts[slots[i]] == 0)
                {
                    Touched[TouchedCount++] = slots[i];
                }

                Facts[slots[i]] += facts[i];
            }
        }
    }

    /// <summary>Empties the cells that were touched.</summary>
    public void Clear()
    {
        var touched = Touched.AsSpan(0, TouchedCount);
        Empty(Facts, touched);
        Empty(BasisMasks, touched);
        for (var component = 0; component < Wanted.Length; component++)
        {
            if (Wanted[component])
            {
                Empty(Sums[component], touched);
                Empty(Counts[component], touched);
            }
        }

        if (WithQuality)
        {
            foreach (var cell in touched)
            {
                BasisFacts.AsSpan(cell * BasisCount, BasisCount).Clear();
                BasisWeights.AsSpan(cell * BasisCount, BasisCount).Clear();
            }

            for (var error = 0; error < Errors; error++)
            {
                Empty(ErrorSums[error], touched);
                Empty(ErrorSquares[error], touched);
            }
        }

        TouchedCount = 0;
    }

    private static void Empty<T>(T[] column, ReadOnlySpan<int> cells)
        where T : struct
    {
        foreach (var cell in cells)
        {
            column[cell] = default;
        }
    }

    private void Prepare(int cells, bool[] wanted, ImmutableArray<Component> components, int errors, bool withQuality)
    {
        (Cells, Wanted, Components, Errors, WithQuality) = (cells, wanted, components, errors, withQuality);
        for (var component = 0; component < wanted.Length; component++)
        {
            if (wanted[component] && Sums[component].Length == 0)
            {
                (Sums[component], Counts[component]) = (new long[_capacity], new int[_capacity]);
            }
        }

        if (withQuality && BasisFacts.Length == 0)
        {
            (BasisFacts, BasisWeights) = (new long[_capacity * BasisCount], new long[_capacity * BasisCount]);
        }

        if (errors > ErrorSums.Length)
        {
            ErrorSums = [.. Enumerable.Range(0, errors).Select(_ => new double[_capacity])];
            ErrorSquares = [.. Enumerable.Range(0, errors).Select(_ => new double[_capacity])];
        }
    }
}
