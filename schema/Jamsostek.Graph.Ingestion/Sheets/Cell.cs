namespace Jamsostek.Graph.Ingestion.Sheets;

/// <summary>One cell: its text, and whether the file holds it as a number rather than as text.</summary>
/// <param name="Text">The text without surrounding white space; a number is written with a dot before its decimals.</param>
/// <param name="IsNumber">True for number cells of a workbook.</param>
internal readonly record struct Cell(string Text, bool IsNumber = false);
