using System.Collections.Immutable;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>Every cube.</summary>
public static class CubeCatalogue
{
    /// <summary>The cubes, in the order in which they are listed.</summary>
    public static ImmutableArray<CubeDeclaration> All { get; } = [CoverageCube.Declaration, ComplianceCube.Declaration, LabourCube.Declaration, ClaimsCube.Declaration, StagesCube.Declaration, OutlookCube.Declaration];
}
