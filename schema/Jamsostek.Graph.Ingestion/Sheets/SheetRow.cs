namespace Jamsostek.Graph.Ingestion.Sheets;

/// <summary>One row below the header.</summary>
/// <param name="Number">Line or row number in the file, from 1.</param>
/// <param name="Cells">The cells.</param>
internal readonly record struct SheetRow(int Number, Cell[] Cells);
