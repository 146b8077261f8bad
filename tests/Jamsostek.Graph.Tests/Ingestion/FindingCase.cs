namespace Jamsostek.Graph.Tests.Ingestion;

/// <summary>A file that breaks one rule, and what is to be said about it.</summary>
/// <param name="Code">Code of the finding.</param>
/// <param name="Files">The files of the folder that is imported.</param>
/// <param name="File">File named in the finding.</param>
/// <param name="Row">Row named.</param>
/// <param name="Column">Column named.</param>
/// <param name="Value">Value named.</param>
/// <param name="Message">Message.</param>
/// <param name="Hint">Hint.</param>
internal sealed record FindingCase(
    string Code, (string Name, string Text)[] Files, string File, int? Row, string? Column, string? Value, string Message, string Hint);
