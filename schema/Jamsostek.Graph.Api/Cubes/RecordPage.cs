namespace Jamsostek.Graph.Api.Cubes;

/// <summary>Some of the facts behind a row.</summary>
/// <param name="TotalCount">How many there are.</param>
/// <param name="Nodes">Those asked for, as objects of the schema.</param>
internal sealed record RecordPage(int TotalCount, IReadOnlyList<object> Nodes);
