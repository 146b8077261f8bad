using Jamsostek.Graph.Analytics.Cubes.Columns;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <content>Adding many cells at once, a column after the other.</content>
internal sealed partial class CellsWriter
{
    /// <summary>Adds to cells the sums of others, as <see cref="Merge(int, Cells, int, ReadOnlySpan{Component}, bool)" /> does of one.</summary>
    /// <param name="cells">The cell that each of the others is added to.</param>
    /// <param name="from">Where the others are.</param>
    /// <param name="others">Their places there.</param>
    /// <param name="layout">What the sums are.</param>
    /// <param name="periods">The period of each cell of <paramref name="from" />, where only the stocks of one count; null where all do.</param>
    /// <param name="lastPeriod">The period whose stocks count.</param>
    public void Merge(ReadOnlySpan<int> cells, Cells from, ReadOnlySpan<int> others, ReadOnlySpan<Component> layout, int[]? periods, int lastPeriod)
    {
        Add(cells, from.Facts, others, _facts);
        for (var component = 0; component < _sums.Length; component++)
        {
            if (!_wanted[component])
            {
                continue;
            }

            if (periods is null || layout[component].IsFlow)
            {
                Add(cells, from.Sums[component], others, _sums[component]);
                Add(cells, from.Counts[component], others, _counts[component]);
                continue;
            }

            for (var i = 0; i < others.Length; i++)
            {
                if (periods[others[i]] == lastPeriod)
                {
                    _sums[component][cells[i]] += from.Sums[component][others[i]];
                    _counts[component][cells[i]] += from.Counts[component][others[i]];
                }
            }
        }

        for (var i = 0; i < others.Length; i++)
        {
            if (periods is null || periods[others[i]] == lastPeriod)
            {
                _masks[cells[i]] |= from.BasisMasks[others[i]];
                MergeQuality(cells[i], from, others[i]);
            }
        }
    }

    private static void Add(ReadOnlySpan<int> cells, long[] from, ReadOnlySpan<int> others, long[] to)
    {
        for (var i = 0; i < others.Length; i++)
        {
            to[cells[i]] += from[others[i]];
        }
    }

    private static void Add(ReadOnlySpan<int> cells, int[] from, ReadOnlySpan<int> others, int[] to)
    {
        for (var i = 0; i < others.Length; i++)
        {
            to[cells[i]] += from[others[i]];
        }
    }
}
