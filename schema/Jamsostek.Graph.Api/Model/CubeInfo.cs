using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Scopes;

namespace Jamsostek.Graph.Api.Model;

/// <summary>A cube in a data version.</summary>
/// <param name="Types">Its types.</param>
/// <param name="Scope">The data.</param>
internal sealed record CubeInfo(CubeTypes Types, ReadScope Scope);
