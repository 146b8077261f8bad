using System.Collections.Frozen;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>The facts that columns are made of, in any order.</summary>
/// <typeparam name="TRow">One fact, as the cube sees it.</typeparam>
internal sealed class FactInput<TRow>
{
    public required int Count { get; init; }

    public required Func<int, TRow> Row { get; init; }

    /// <summary>Month of each, <see cref="Month.Index" />.</summary>
    public required Func<int, int> Month { get; init; }

    public required Func<int, Basis> Basis { get; init; }

    /// <summary>Every axis but that of the basis, in the order of sorting.</summary>
    public required (AxisMap Map, Func<int, int> Position)[] Axes { get; init; }

    /// <summary>The stored fact behind each.</summary>
    public required Func<int, IFact?> Fact { get; init; }

    /// <summary>Columns that the facts are held in, in their order: they are shared where that is the order of the rows.</summary>
    public IReadOnlyDictionary<CubeMeasure, CompactColumn> Held { get; init; } = FrozenDictionary<CubeMeasure, CompactColumn>.Empty;

    /// <summary>The same of positions on axes: of each the number is the position.</summary>
    public IReadOnlyDictionary<DimensionAxis, CompactColumn> HeldAxes { get; init; } = FrozenDictionary<DimensionAxis, CompactColumn>.Empty;

    /// <summary>The same of standard errors, by the measure that they are of.</summary>
    public IReadOnlyDictionary<CubeMeasure, DecimalColumn> HeldErrors { get; init; } = FrozenDictionary<CubeMeasure, DecimalColumn>.Empty;

    /// <summary>How many sources the facts name; null where they have to be looked at to know.</summary>
    public int? Sources { get; init; }
}
