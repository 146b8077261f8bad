namespace Jamsostek.Graph.Ingestion;

/// <summary>How far an import has come.</summary>
/// <param name="Step">What is being done: <c>reading</c> or <c>checking</c>.</param>
/// <param name="File">The file it is done to; null while the whole is checked.</param>
/// <param name="Done">Files done.</param>
/// <param name="Total">Files in all.</param>
public sealed record IngestionProgress(string Step, string? File, int Done, int Total);
