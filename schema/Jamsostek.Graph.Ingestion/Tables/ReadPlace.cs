namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The file and row a fact was read from.</summary>
internal readonly record struct ReadPlace(string File, int Row);
