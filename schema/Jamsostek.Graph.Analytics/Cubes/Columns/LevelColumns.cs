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
    public required ValueColumn Facts { get; init; }

    /// <summary>By component and row.</summary>
    public required ValueColumn[] Sums { get; init; }

    /// <summary>By component and row: how many facts are in the sum.</summary>
    public required ValueColumn[] Counts { get; init; }

    /// <summary>Which of the <see cref="Sums" /> is that of the weighing measure.</summary>
    public required int Weight { get; init; }

    /// <summary>By error column and row.</summary>
    public required double[][] ErrorSums { get; init; }

    /// <summary>By error column and row.</summary>
    public required double[][] ErrorSquares { get; init; }

    public override void Accumulate(RowBlock block, ReadOnlySpan<int> slots, CellAccumulator cells, bool isLast, ScanBuffers buffers)
    {
        var facts = buffers.Counts(0, Facts, block);
        cells.Touch(slots, facts);
        for (var component = 0; component < cells.Components.Length; component++)
        {
            if (cells.Wanted[component] && (isLast || cells.Components[component].IsFlow))
            {
                var counts = ReferenceEquals(Counts[component], Facts) ? facts : buffers.Counts(component + 1, Counts[component], block);
                SumKernels.AddSums(buffers.Values(component, Sums[component], block), counts, slots, cells.Sums[component], cells.Counts[component]);
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

    public override void CopyFacts(RowBlock block, Span<int> facts) => Facts.LoadCounts(block, facts);

    public override void CopySums(RowBlock block, int component, Span<long> sums, Span<int> counts, ScanBuffers buffers)
    {
        Sums[component].Load(block, sums);
        Counts[component].LoadCounts(block, counts);
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
