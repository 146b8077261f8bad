using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <content>Rows that are cells already: nothing is added up.</content>
internal sealed partial class CellsWriter
{
    /// <summary>Adds each row of a block as a cell of its own. Not for cells that want quality.</summary>
    /// <param name="source">The columns.</param>
    /// <param name="block">The rows, of the month whose stocks count.</param>
    /// <param name="keys">The keys of the cells.</param>
    /// <param name="period">The period.</param>
    /// <param name="buffers">Holds what was loaded for the block already.</param>
    public void AddRows(ScanSource source, RowBlock block, ReadOnlySpan<CubeDimension> keys, int period, ScanBuffers buffers)
    {
        Reserve(block.Count);
        for (var key = 0; key < _keys.Length; key++)
        {
            var members = _keys[key].AsSpan(Count, block.Count);
            if (keys[key].Axis == DimensionAxis.Period)
            {
                members.Fill(period);
                continue;
            }

            var axis = source.AxisOf(keys[key]);
            source.Axis(axis)!.CopyMembers(block, source.Map(axis)![keys[key]], members);
        }

        source.CopyFacts(block, _facts.AsSpan(Count, block.Count));
        source.CopyBases(block, _masks.AsSpan(Count, block.Count), buffers);
        for (var component = 0; component < _sums.Length; component++)
        {
            if (_wanted[component])
            {
                source.CopySums(block, component, _sums[component].AsSpan(Count, block.Count), _counts[component].AsSpan(Count, block.Count), buffers);
            }
        }

        Count += block.Count;
    }
}
