using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Model;

/// <summary>A measure of a cube.</summary>
/// <param name="Cube">The cube.</param>
/// <param name="Measure">The measure.</param>
internal sealed record MeasureInfo(CubeDeclaration Cube, CubeMeasure Measure);
