namespace Jamsostek.Graph.Ingestion.Packages;

/// <summary>A breakdown that a source is known to leave short of its total in one year.</summary>
/// <param name="Breakdown">Code of the labour breakdown: <c>EDUCATION</c>.</param>
/// <param name="Year">The year.</param>
/// <param name="Reason">Why, in a sentence.</param>
internal sealed record KnownDifference(string Breakdown, int Year, string Reason);
