using Jamsostek.Graph.Analytics.Cubes.Members;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>Sums of the facts of a cube by month at a coarser level, made once for each data version: parts of rates apart, never rates. Immutable.</summary>
internal sealed class LevelColumns : ScanSource
{
    public LevelColumns(string name, IReadOnlyList<AxisColumn> axes, IReadOnlyList<AxisMap> maps)
        : base(name, axes, maps)
    {
    }

    /// <summary>How many facts are in each row.</summary>
    public required int[] Facts { get; init; }

    /// <summary>By component and row.</summary>
    public required long[][] Sums { get; init; }

    /// <summary>By component and row: how many facts are in the sum.</summary>
    public required int[][] Counts { get; init; }

    /// <summary>Which of the <see cref="Sums" /> is that of the weighing measure.</summary>
    public required int Weight { get; init; }

    /// <summary>By error column and row.</summary>
    public required double[][] ErrorSums { get; init; }

    /// <summary>By error column and row.</summary>
    public required double[][] ErrorSquares { get; init; }

    public override void Accumulate(RowBlock block, ReadOnlySpan<int> slots, CellAccumulator cells, bool isLast, ScanBuffers buffers)
    {
        cells.Touch(block, slots, Facts);
        for (var component = 0; component < cells.Components.Length; component++)
        {
            if (cells.Wanted[component] && (isLast || cells.Components[component].IsFlow))
            {
                SumKernels.AddSums(block, Sums[component], Counts[component], slots, cells.Sums[component], cells.Counts[component]);
            }
        }

        if (isLast)
        {
            AddBases(block, slots, cells, buffers);
            if (cells.WithQuality)
            {
                AddQuality(block, slots, cells, buffers);
            }
        }
    }

    public override void CopyFacts(RowBlock block, Span<int> facts) => Copy(block, Facts, facts);

    public override void CopySums(RowBlock block, int component, Span<long> sums, Span<int> counts, ScanBuffers buffers)
    {
        Copy(block, Sums[component], sums);
        Copy(block, Counts[component], counts);
    }

    private static void Copy<T>(RowBlock block, T[] column, Span<T> target)
    {
        if (block.IsWhole)
        {
            column.AsSpan(block.Start, block.Count).CopyTo(target);
            return;
        }

        for (var i = 0; i < block.Rows.Length; i++)
        {
            target[i] = column[block.Rows[i]];
        }
    }

    private void AddQuality(RowBlock block, ReadOnlySpan<int> slots, CellAccumulator cells, ScanBuffers buffers)
    {
        var bases = buffers.Bases(this, block);
        for (var i = 0; i < slots.Length; i++)
        {
            var row = block.RowAt(i);
            var cell = (slots[i] * BasisCount) + bases[i];
            cells.BasisFacts[cell] += Facts[row];
            cells.BasisWeights[cell] += Sums[Weight][row];
            for (var error = 0; error < cells.Errors; error++)
            {
                cells.ErrorSums[error][slots[i]] += ErrorSums[error][row];
                cells.ErrorSquares[error][slots[i]] += ErrorSquares[error][row];
            }
        }
    }
}
