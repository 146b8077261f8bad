using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Exports;

/// <summary>Writes a table in one format while its rows are made: what stands in memory is a block of them.</summary>
public interface ITableWriter
{
    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="blocks">Its rows.</param>
    /// <param name="body">Where to. What is written synchronously must not block; it is flushed asynchronously now and then.</param>
    /// <param name="cancellation">Ends the writing.</param>
    Task WriteAsync(IFlatTable table, IEnumerable<FlatBlock> blocks, Stream body, CancellationToken cancellation);
}
