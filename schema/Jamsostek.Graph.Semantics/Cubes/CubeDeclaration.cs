using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>What a cube consists of: the dimensions its facts can be grouped by and the measures that can be asked for. All are listed in <see cref="CubeCatalogue" />.</summary>
public abstract class CubeDeclaration
{
    /// <summary>Stable code: <c>coverage</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Labels and descriptions.</summary>
    public required CubeText Text { get; init; }

    /// <summary>What its facts can be grouped and filtered by.</summary>
    public required ImmutableArray<CubeDimension> Dimensions { get; init; }

    /// <summary>What can be asked for, by <see cref="CubeMeasure.Ordinal" />.</summary>
    public required ImmutableArray<CubeMeasure> Measures { get; init; }

    /// <summary>The dimensions by their levels.</summary>
    public required ImmutableArray<CubeHierarchy> Hierarchies { get; init; }

    /// <summary>The grains that its facts can be listed by, the finest first, which is what a query has that names none.</summary>
    public required ImmutableArray<TimeGrain> Grains { get; init; }

    /// <summary>The measure by which the shares of the bases behind a number are weighed.</summary>
    public required CubeMeasure Weight { get; init; }

    /// <summary>Dimensions over which nothing adds up: a query has to group by them or to choose one member.</summary>
    public ImmutableArray<CubeDimension> NonAdditive { get; init; } = [];

    /// <summary>Whether the facts of each grain are facts of their own, which a coarser one does not sum: claims of a year are published, not added from its months.</summary>
    public bool IsPublishedByGrain { get; init; }

    /// <summary>The bases of the facts that a query sees which names none: everything but what is made up for demonstration.</summary>
    public ImmutableArray<Basis> DefaultBases { get; } = [Basis.Reported, Basis.Derived, Basis.Estimated];

    /// <summary>Whether a measure of it is a stock.</summary>
    public bool HasStocks
    {
        get
        {
            foreach (var measure in Measures)
            {
                if (!measure.IsFlow)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Finds a dimension by its code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <returns>The dimension; null when the cube has none of that code.</returns>
    public CubeDimension? Dimension(string code)
    {
        foreach (var dimension in Dimensions)
        {
            if (dimension.Code == code)
            {
                return dimension;
            }
        }

        return null;
    }

    /// <summary>Finds a measure by its code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <returns>The measure; null when the cube has none of that code.</returns>
    public CubeMeasure? Measure(string code)
    {
        foreach (var measure in Measures)
        {
            if (measure.Code == code)
            {
                return measure;
            }
        }

        return null;
    }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code" />.</returns>
    public override string ToString() => Code;
}
