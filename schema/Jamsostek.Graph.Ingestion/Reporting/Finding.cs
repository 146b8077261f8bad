namespace Jamsostek.Graph.Ingestion.Reporting;

/// <summary>Something an import has to say about a file.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Code">One of <see cref="FindingCodes" />.</param>
/// <param name="File">File name; for a workbook with the sheet: <c>book.xlsx#Targets</c>.</param>
/// <param name="Row">Line of a CSV file (where a record spans several, its last) or row of a sheet, from 1; null where it is about the whole file.</param>
/// <param name="Column">Column name; null where it is about the whole row.</param>
/// <param name="Value">The value as it stands in the file; null where it is about no single value.</param>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Message">What is wrong, with the particulars.</param>
/// <param name="Hint">What to do next.</param>
public sealed record Finding(
    FindingSeverity Severity,
    string Code,
    string File,
    int? Row,
    string? Column,
    string? Value,
    string Rule,
    string Message,
    string Hint);
