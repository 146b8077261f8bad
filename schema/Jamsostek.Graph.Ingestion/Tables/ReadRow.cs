namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>A fact and where it was read.</summary>
internal readonly record struct ReadRow<T>(T Fact, ReadPlace Place);
