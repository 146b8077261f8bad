namespace Jamsostek.Graph.Api.Paging;

/// <summary>Where a page stands in its list.</summary>
/// <param name="HasNextPage">Whether items stand behind it.</param>
/// <param name="HasPreviousPage">Whether items stand in front of it.</param>
/// <param name="StartCursor">Place of its first item; null for an empty page.</param>
/// <param name="EndCursor">Place of its last item; null for an empty page.</param>
internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor)
{
    /// <summary>Of a page.</summary>
    public static PageInfo Of<T>(Connection<T> connection) where T : class
    {
        var page = connection.Page;
        return new PageInfo(
            connection.HasNext,
            connection.HasPrevious,
            page.Count == 0 ? null : connection.CursorOf(page[0]),
            page.Count == 0 ? null : connection.CursorOf(page[^1]));
    }
}
