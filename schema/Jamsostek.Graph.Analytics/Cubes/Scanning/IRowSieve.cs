using Jamsostek.Graph.Analytics.Cubes.Columns;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>Chooses among rows that are a group each. One thread at a time.</summary>
internal interface IRowSieve
{
    /// <summary>Chooses among the rows of a block.</summary>
    /// <param name="source">The columns.</param>
    /// <param name="period">The period of the grouping that the rows are of; later than those of the blocks before, or the same.</param>
    /// <param name="block">The rows.</param>
    /// <param name="buffers">Holds what was loaded for the block already.</param>
    /// <returns>The rows that are kept, which hold until the next block, and how many are not.</returns>
    SiftedRows Sift(ScanSource source, int period, RowBlock block, ScanBuffers buffers);

    /// <summary>Leaves the room that it worked in to others.</summary>
    void Finish();
}
