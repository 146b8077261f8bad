using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>
/// A question to a cube. Immutable. Facts are chosen (<see cref="Bases" />, <see cref="During" />, <see cref="Where" />), grouped, chosen again as groups (<see cref="Having" />, <see cref="Top" />),
/// ordered and paged, in this order.
/// </summary>
public sealed record CubeQuery
{
    /// <summary>The cube.</summary>
    public required CubeDeclaration Cube { get; init; }

    /// <summary>The keys of the groups, in the order of the roll-up. Without keys there is one group.</summary>
    public ImmutableArray<CubeDimension> GroupBy { get; init; } = [];

    /// <summary>The length of the periods, where the period is a key; for cubes that are published by grain, which facts are meant. Null for the first of <see cref="CubeDeclaration.Grains" />.</summary>
    public TimeGrain? Grain { get; init; }

    /// <summary>The months; null for all that have facts.</summary>
    public During? During { get; init; }

    /// <summary>The facts; null for all.</summary>
    public FactFilter? Where { get; init; }

    /// <summary>The bases of the facts; default for <see cref="CubeDeclaration.DefaultBases" />, which leave out synthetic facts.</summary>
    public ImmutableArray<Basis> Bases { get; init; }

    /// <summary>The groups; null for all. Subtotals stay as long as a group under them does, the grand total always.</summary>
    public Having? Having { get; init; }

    /// <summary>The order, most important first; then by keys, ascending, sums after what they are sums of.</summary>
    public ImmutableArray<OrderKey> Order { get; init; } = [];

    /// <summary>Which sums stand among the rows.</summary>
    public Rollup Rollup { get; init; }

    /// <summary>The leading members of a key; null for all.</summary>
    public TopN? Top { get; init; }

    /// <summary>What stands for periods without facts.</summary>
    public GapFill Fill { get; init; }

    /// <summary>Which rows to show.</summary>
    public CubePage Page { get; init; } = CubePage.All;

    /// <summary>The measures whose values will be read; default for all. Those that having, order and top name are computed anyway. It never changes a value, only what is computed.</summary>
    public ImmutableArray<CubeMeasure> Measures { get; init; }

    /// <summary>Whether the quality of rows will be read.</summary>
    public bool WithQuality { get; init; }

    /// <summary>
    /// Whether nothing will be read but how many rows there are and the rows of the page, each by itself: neither totals nor what a row is among the others. Groups that are not on the page need not be
    /// kept then. It never changes a value, only what is computed.
    /// </summary>
    public bool PageOnly { get; init; }

    /// <summary>Whether the facts of every month are counted, also where only the last month's are needed for values.</summary>
    internal bool CountsFacts { get; init; }

    /// <summary>The bases that are asked for.</summary>
    public ImmutableArray<Basis> EffectiveBases => Bases.IsDefault ? Cube.DefaultBases : Bases;

    /// <summary>The grain that is asked for.</summary>
    public TimeGrain EffectiveGrain => Grain ?? Cube.Grains[0];
}
