using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>
/// Leaves out, while facts are scanned, groups of which only their number is wanted: those that <c>having</c> does not let through, and those behind the first rows of an order by a measure or by members.
/// Only where nothing is read but the page, and no sum or comparison is made of the groups.
/// </summary>
internal sealed class PageSieve : IPageSieve
{
    /// <summary>Of longer pages all groups are kept: to know the first rows of them would take as long as to order them all.</summary>
    private const int MostRows = 4_096;

    /// <summary>Of groups in no order so many are kept for each row of the page, as they were among the first when they were met.</summary>
    private const long KeptOfMeasures = 8;

    /// <summary>Members mostly come in their order.</summary>
    private const long KeptOfMembers = 2;

    private readonly ComponentLayout _layout;
    private readonly Having? _having;
    private readonly OrderByMeasure? _by;
    private readonly MemberPlaces? _members;

    private PageSieve(ComponentLayout layout, Having? having, OrderByMeasure? by, MemberPlaces? members, int rows) => (_layout, _having, _by, _members, Rows) = (layout, having, by, members, rows);

    public int Rows { get; }

    public long Expected => _by is not null ? KeptOfMeasures * Rows : _members is not null ? KeptOfMembers * Rows : long.MaxValue;

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
        var isPage = rows is > 0 and <= MostRows;
        var by = isPage && query.Order is [OrderByMeasure measure, ..] ? measure : null;
        var members = isPage ? MemberPlaces.Of(query, scope.Facts) : null;
        var isOrdered = by is not null || members is not null;
        return isOrdered || query.Having is not null ? new PageSieve(scope.Layout, query.Having, by, members, isOrdered ? (int)rows : int.MaxValue) : null;
    }

    public bool MayLeaveOut(long groups) => _having is not null || groups > Rows;

    public IRowSieve Start() => new RowSieve(_layout, _having, _by, _members, Rows);
}
