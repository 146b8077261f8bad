using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Model;

/// <summary>A hierarchy of a cube.</summary>
/// <param name="Cube">The cube.</param>
/// <param name="Hierarchy">The hierarchy.</param>
internal sealed record HierarchyInfo(CubeDeclaration Cube, CubeHierarchy Hierarchy);
