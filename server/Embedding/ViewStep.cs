namespace Jamsostek.Graph.Server.Embedding;

/// <summary>One step down from a member that is clicked.</summary>
/// <param name="Query">The saved query that is shown then.</param>
/// <param name="Variable">Its variable that takes the member.</param>
/// <param name="Column">The column of the rows above whose value the variable takes.</param>
/// <param name="X">The column of the members of this step; null for the one above.</param>
internal sealed record ViewStep(string Query, string Variable, string Column, string? X);
