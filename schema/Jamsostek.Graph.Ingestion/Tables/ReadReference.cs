namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>A key of another table, to be looked up when every table is read.</summary>
internal readonly record struct ReadReference(ReadPlace Place, string Column, string Table, string Key);
