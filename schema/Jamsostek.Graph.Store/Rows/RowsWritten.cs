namespace Jamsostek.Graph.Store.Rows;

/// <summary>Is told of rows as they are written, and may throw to give the writing up.</summary>
/// <param name="rows">How many rows were written since the last call.</param>
internal delegate void RowsWritten(int rows);
