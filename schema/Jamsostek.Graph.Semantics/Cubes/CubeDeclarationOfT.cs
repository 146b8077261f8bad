using System.Collections.Immutable;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>A cube and how its numbers are read from its facts.</summary>
/// <typeparam name="TRow">One fact, as the cube sees it.</typeparam>
public sealed class CubeDeclaration<TRow> : CubeDeclaration
{
    /// <summary>The numbers that its facts hold, by <see cref="CubeMeasure.Column" />.</summary>
    public required ImmutableArray<MeasureColumn<TRow>> Columns { get; init; }
}
