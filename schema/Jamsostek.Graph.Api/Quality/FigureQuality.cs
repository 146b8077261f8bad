using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Scopes;

namespace Jamsostek.Graph.Api.Quality;

/// <summary>What stands behind a number, in a data version.</summary>
/// <param name="Of">What the engine says of it.</param>
/// <param name="Scope">The data.</param>
/// <param name="Sources">Finds the keys of the sources of its facts.</param>
internal sealed record FigureQuality(CubeQuality Of, ReadScope Scope, Func<IReadOnlyList<string>> Sources);
