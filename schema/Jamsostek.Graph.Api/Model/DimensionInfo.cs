using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Model;

/// <summary>A dimension of a cube in a data version.</summary>
/// <param name="Types">The cube.</param>
/// <param name="Dimension">The dimension.</param>
/// <param name="Scope">The data.</param>
internal sealed record DimensionInfo(CubeTypes Types, CubeDimension Dimension, ReadScope Scope);
