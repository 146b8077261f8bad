using System.Collections;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The rows of a page as a list of the schema. Keys and measures are read by column; a row is made where anything else of it is asked for.</summary>
/// <param name="rows">The rows that they are some of.</param>
/// <param name="answer">What the engine answered.</param>
internal sealed class RowNodes(CubeRows rows, CubeAnswer answer) : IReadOnlyList<RowNode>
{
    private readonly IReadOnlyList<CubeRow> _page = answer.Rows;
    private readonly PageColumns _columns = answer.Columns;
    private RowNode?[]? _nodes;

    /// <inheritdoc/>
    public int Count => _page.Count;

    /// <inheritdoc/>
    public RowNode this[int index] => (_nodes ??= new RowNode?[Count])[index] ??= new RowNode(rows, _page[index]);

    /// <summary>A measure of every row of a list, as <see cref="CubeValues.Whole"/> has it of one; null where the list is none of rows, or was not asked for it.</summary>
    public static Func<int, long?>? Whole(object list, CubeMeasure measure) => list is RowNodes nodes && nodes._columns.Has(measure) ? nodes._columns.Whole(measure) : null;

    /// <summary>A quotient of every row of a list, as <see cref="CubeValues.Fraction"/> has it of one; null where the list is none of rows, or was not asked for it.</summary>
    public static Func<int, double?>? Fraction(object list, CubeMeasure measure) => list is RowNodes nodes && nodes._columns.Has(measure) ? nodes._columns.Quotient(measure) : null;

    /// <summary>The period of every row of a list; null where the list is none of rows.</summary>
    public static Func<int, Period?>? Period(object list)
    {
        if (list is not RowNodes nodes)
        {
            return null;
        }

        return nodes._columns.Period(nodes.Rows.PeriodOf);
    }

    /// <summary>What is to be shown of the member of every row of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="dimension">The dimension.</param>
    /// <param name="show">Shows members of the dimension, each by its place among them.</param>
    /// <returns>By the place of a row; null where it has no member. Null as a whole where the list is none of rows.</returns>
    public static Func<int, TValue?>? Member<TValue>(object list, CubeDimension dimension, Func<ReadScope, DimensionMembers, Func<int, TValue?>> show)
    {
        if (list is not RowNodes nodes)
        {
            return null;
        }

        if (!nodes.Rows.Has(dimension))
        {
            return static _ => default;
        }

        var (member, scope) = (nodes._columns.Member(dimension), nodes.Rows.Scope);
        var shown = show(scope, scope.Members(nodes.Rows.Types.Cube, dimension));
        return row => member(row) is >= 0 and var known ? shown(known) : default;
    }

    /// <inheritdoc/>
    public IEnumerator<RowNode> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
        {
            yield return this[row];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private CubeRows Rows => rows;
}
