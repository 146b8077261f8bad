using Jamsostek.Graph.Analytics.Cubes.Results;

namespace Jamsostek.Graph.Api.Quality;

/// <summary>A standard error as an object of the schema.</summary>
/// <param name="Value">The error.</param>
internal sealed record ErrorOfSum(StandardError Value);
