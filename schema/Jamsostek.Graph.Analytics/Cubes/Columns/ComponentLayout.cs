using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>The columns of a cube and the sums that its measures are made of.</summary>
internal sealed class ComponentLayout
{
    private readonly (int Left, int Right)[] _parts;

    /// <summary>Finds the sums that the measures of a cube are made of.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="isComplete">Whether every fact knows a column: what has to be known with it always is, so that one sum serves for both.</param>
    public ComponentLayout(CubeDeclaration cube, Func<int, bool> isComplete)
    {
        Stored = cube.Measures.Count(static measure => measure.Column >= 0);
        ImmutableArray<CubeMeasure> changes = [.. cube.Measures.Where(static measure => measure.Kind == MeasureKind.Change)];
        Changes = [.. changes.Select(static measure => measure.Left!.Column)];
        var components = new List<Component>();
        _parts = [.. cube.Measures.Select(measure => measure.Kind switch
        {
            MeasureKind.Sum => (Place(components, new Component(measure.Column, measure.Column, measure.IsFlow)), -1),
            MeasureKind.Change => (Place(components, new Component(Stored + changes.IndexOf(measure), Stored + changes.IndexOf(measure), IsFlow: true)), -1),
            _ => (
                Place(components, Paired(measure.Left!.Column, measure.Right!.Column, measure.IsFlow, isComplete)),
                Place(components, Paired(measure.Right!.Column, measure.Left!.Column, measure.IsFlow, isComplete))),
        })];
        Components = [.. components];
        (Weight, WeightSum) = (cube.Weight.Column, Of(cube.Weight).Left);
    }

    /// <summary>How many columns facts hold; the columns of changes follow them.</summary>
    public int Stored { get; }

    /// <summary>How many columns there are in all.</summary>
    public int Columns => Stored + Changes.Length;

    /// <summary>In how many places the columns of facts fit, or the sums of a level and what counts them.</summary>
    public int Places => Math.Max(Columns, Components.Length + 1);

    /// <summary>The stored column that each column of changes is about.</summary>
    public ImmutableArray<int> Changes { get; }

    public ImmutableArray<Component> Components { get; }

    /// <summary>The column by which bases are weighed.</summary>
    public int Weight { get; }

    /// <summary>Which of the sums is that of <see cref="Weight" />.</summary>
    public int WeightSum { get; }

    /// <summary>The two sums that a measure is made of; the second is -1 where it is made of one.</summary>
    public (int Left, int Right) Of(CubeMeasure measure) => _parts[measure.Ordinal];

    /// <summary>Which sums measures are made of.</summary>
    public bool[] Of(ImmutableArray<CubeMeasure> measures)
    {
        var wanted = new bool[Components.Length];
        foreach (var measure in measures)
        {
            var (left, right) = Of(measure);
            wanted[left] = true;
            if (right >= 0)
            {
                wanted[right] = true;
            }
        }

        return wanted;
    }

    private static Component Paired(int column, int with, bool isFlow, Func<int, bool> isComplete) => new(column, isComplete(with) ? column : with, isFlow);

    private static int Place(List<Component> components, Component component)
    {
        var place = components.IndexOf(component);
        if (place < 0)
        {
            place = components.Count;
            components.Add(component);
        }

        return place;
    }
}
