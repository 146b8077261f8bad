using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>
/// Leaves out, while facts are scanned, groups of which only their number is wanted: those that <c>having</c> does not let through, and of an order by a measure those behind the first rows.
/// Only where nothing is read but the page, and no sum or comparison is made of the groups.
/// </summary>
internal sealed class PageSieve : IPageSieve
{
    /// <summary>Of longer pages all groups are kept: to know the first rows of them would take as long as to order them all.</summary>
    private const int MostRows = 4_096;

    private readonly ComponentLayout _layout;
    private readonly Having? _having;
    private readonly OrderByMeasure? _by;

    private PageSieve(ComponentLayout layout, Having? having, OrderByMeasure? by, int rows) => (_layout, _having, _by, Rows) = (layout, having, by, rows);

    public int Rows { get; }

    /// <summary>The sieve of a query; null where every group is needed.</summary>
    public static PageSieve? Of(CubeQuery query, QueryScope scope)
    {
        if (query is not { PageOnly: true, Rollup: Rollup.None, Top: null, Fill: GapFill.None, Page: { After: null, Before: null, Last: null } page } || query.GroupBy.IsEmpty)
        {
            return null;
        }

        foreach (var key in query.Order)
        {
            if (key is OrderByChange)
            {
                return null;
            }
        }

        var rows = page.First is { } first ? (long)page.Offset + first : long.MaxValue;
        var by = rows is > 0 and <= MostRows && query.Order is [OrderByMeasure measure, ..] ? measure : null;
        return by is null && query.Having is null ? null : new PageSieve(scope.Layout, query.Having, by, by is null ? int.MaxValue : (int)rows);
    }

    public IRowSieve Start() => new RowSieve(_layout, _having, _by, Rows);
}
