using System.Numerics;
using System.Numerics.Tensors;
using Jamsostek.Graph.Analytics.Cubes.Columns;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <content>Adding many cells at once, a column after the other.</content>
internal sealed partial class CellsWriter
{
    /// <summary>Adds to cells the sums of others, as <see cref="Merge(int, Cells, int, ReadOnlySpan{Component}, bool)" /> does of one.</summary>
    /// <param name="runs">Which of the others are added to which cell: places among them.</param>
    /// <param name="from">Where the others are.</param>
    /// <param name="others">Their places there; empty where they are all that is there.</param>
    /// <param name="layout">What the sums are.</param>
    /// <param name="periods">The period of each cell of <paramref name="from" />, where only the stocks of one count; null where all do.</param>
    /// <param name="lastPeriod">The period whose stocks count.</param>
    public void Merge(ReadOnlySpan<CellRun> runs, Cells from, ReadOnlySpan<int> others, ReadOnlySpan<Component> layout, int[]? periods, int lastPeriod)
    {
        Add(runs, from.Facts, others, _facts);
        for (var component = 0; component < _sums.Length; component++)
        {
            if (!_wanted[component])
            {
                continue;
            }

            if (periods is null || layout[component].IsFlow)
            {
                Add(runs, from.Sums[component], others, _sums[component]);
                Add(runs, from.Counts[component], others, _counts[component]);
            }
            else
            {
                AddLasting(runs, from, component, others, periods, lastPeriod);
            }
        }

        foreach (var run in runs)
        {
            for (var i = run.Start; i < run.Start + run.Count; i++)
            {
                var other = others.IsEmpty ? i : others[i];
                if (periods is null || periods[other] == lastPeriod)
                {
                    _masks[run.Cell] |= from.BasisMasks[other];
                    if (_withQuality)
                    {
                        MergeQuality(run.Cell, from, other);
                    }
                }
            }
        }
    }

    private void AddLasting(ReadOnlySpan<CellRun> runs, Cells from, int component, ReadOnlySpan<int> others, int[] periods, int lastPeriod)
    {
        foreach (var run in runs)
        {
            for (var i = run.Start; i < run.Start + run.Count; i++)
            {
                var other = others.IsEmpty ? i : others[i];
                if (periods[other] == lastPeriod)
                {
                    _sums[component][run.Cell] += from.Sums[component][other];
                    _counts[component][run.Cell] += from.Counts[component][other];
                }
            }
        }
    }

    private static void Add<T>(ReadOnlySpan<CellRun> runs, T[] from, ReadOnlySpan<int> others, T[] to)
        where T : struct, INumber<T>
    {
        foreach (var run in runs)
        {
            to[run.Cell] += others.IsEmpty ? TensorPrimitives.Sum<T>(from.AsSpan(run.Start, run.Count)) : Sum(from, others.Slice(run.Start, run.Count));
        }
    }

    private static T Sum<T>(T[] from, ReadOnlySpan<int> others)
        where T : struct, INumber<T>
    {
        var sum = T.Zero;
        foreach (var other in others)
        {
            sum += from[other];
        }

        return sum;
    }
}
