namespace Jamsostek.Graph.Ingestion.Reporting;

/// <summary>Where something was found.</summary>
internal readonly record struct Place(string File, int? Row = null, string? Column = null, string? Value = null);
