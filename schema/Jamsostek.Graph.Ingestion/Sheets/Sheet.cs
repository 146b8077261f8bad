namespace Jamsostek.Graph.Ingestion.Sheets;

/// <summary>A table as it stands in a file, before anything is known about its meaning.</summary>
/// <param name="File">The file, with the sheet for a workbook, as a report names it.</param>
/// <param name="Stem">The name without extension, which may be the name of a table.</param>
/// <param name="Header">Column names.</param>
/// <param name="Rows">The rows below the header that are not blank. They may be read anew at each enumeration, and a row need be good only until the next is asked for.</param>
internal sealed record Sheet(string File, string Stem, IReadOnlyList<string> Header, IEnumerable<SheetRow> Rows);
