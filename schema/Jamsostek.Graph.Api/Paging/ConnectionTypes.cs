using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Paging;

/// <summary>The connection, edge and page types of an entity.</summary>
internal static class ConnectionTypes
{
    /// <summary>Name of the type of a place in a list.</summary>
    public const string PageInfoType = "PageInfo";

    // A field that goes over the whole list, where others touch one row.
    private const string WholeList = "@cost(weight: \"10\")";

    /// <summary>What a list field costs: a filtering and an ordering, whatever the page, and as many items as the page may have.</summary>
    public static string Directives { get; } =
        $"{WholeList} @listSize(assumedSize: {PageRequest.DefaultSize}, slicingArguments: [\"first\", \"last\"], slicingArgumentDefaultValue: {PageRequest.DefaultSize}, "
        + "sizedFields: [\"edges\", \"nodes\"], requireOneSlicingArgument: false)";

    /// <summary>The arguments of a list field.</summary>
    public static IReadOnlyList<Argument> Arguments<T>(Entity<T> entity) where T : class =>
    [
        new("first", "Int", $"At most so many from the start; {PageRequest.DefaultSize} when neither `first` nor `last` is given, at most {PageRequest.LargestSize}."),
        new("after", "String", "Only what stands behind this cursor."),
        new("last", "Int", $"At most so many from the end; at most {PageRequest.LargestSize}."),
        new("before", "String", "Only what stands in front of this cursor."),
        new("where", entity.FilterType, "Which of them; all of them when it is left out."),
        new("order", $"[{entity.SortType}!]", "Their order, the first key first; what is still equal stands by its key. Missing values stand last. By key when it is left out."),
    ];

    /// <summary>Defines the connection of an entity.</summary>
    public static void Define<T>(SchemaText text, Entity<T> entity) where T : class
    {
        var edge = EdgeType(entity);
        entity.DefineFilter(text);
        entity.DefineSort(text);
        OperationInputs.DefineSortEnum(text);
        text.Define(entity.ConnectionType, $"A page of a list of `{entity.Name}`.", $"type {entity.ConnectionType}", body =>
        {
            body.Member("pageInfo", $": {PageInfoType}!", "Where the page stands in the list.");
            body.Member("edges", $": [{edge}!]", "The items of the page with their cursors.");
            body.Member("nodes", $": [{entity.Name}!]", "The items of the page.");
            body.Member("totalCount", ": Int!", "How many items pass `where`, on all pages together.");
            if (entity.Totals is { } totals)
            {
                body.Member(totals.Name, $": {totals.Entity.Name}! {WholeList}", totals.Description);
            }
        });
        text.Define(edge, $"An item of a list of `{entity.Name}` with its place.", $"type {edge}", body =>
        {
            body.Member("cursor", ": String!", "The item's place in the list, for `after` and `before`. Opaque.");
            body.Member("node", $": {entity.Name}!", "The item.");
        });
        text.Define(PageInfoType, "Where a page stands in its list.", $"type {PageInfoType}", static body =>
        {
            body.Member("hasNextPage", ": Boolean!", "Whether items stand behind the page.");
            body.Member("hasPreviousPage", ": Boolean!", "Whether items stand in front of the page.");
            body.Member("startCursor", ": String", "Cursor of the first item; null for an empty page.");
            body.Member("endCursor", ": String", "Cursor of the last item; null for an empty page.");
        });
        entity.Totals?.Entity.Define(text);
    }

    /// <summary>Binds the connection of an entity.</summary>
    public static void Bind<T>(SchemaBuilder builder, Entity<T> entity) where T : class
    {
        var (connection, edge) = (entity.ConnectionType, EdgeType(entity));
        builder
            .BindObject<Connection<T>>(connection)
            .Bind($"{connection}.pageInfo", Resolve.Object<Connection<T>>(static (page, _) => PageInfo.Of(page)))
            .Bind($"{connection}.edges", Resolve.Objects<Connection<T>>(static (page, _) => page.Edges()))
            .Bind($"{connection}.nodes", Resolve.Objects<Connection<T>>(static (page, _) => page.Page))
            .Bind($"{connection}.totalCount", Resolve.Value<Connection<T>, int>(static (page, _) => page.Filtered.Count))
            .BindObject<Edge<T>>(edge)
            .Bind($"{edge}.cursor", Resolve.Leaf<Edge<T>, string>(static (item, _) => item.Connection.CursorOf(item.Node)))
            .Bind($"{edge}.node", Resolve.Object<Edge<T>>(static (item, _) => item.Node));
        if (entity.Totals is { } totals)
        {
            builder.Bind($"{connection}.{totals.Name}", Resolve.Object<Connection<T>>((page, _) => totals.Read(page)));
        }
    }

    /// <summary>Binds the page type, which all connections share.</summary>
    public static void BindPageInfo(SchemaBuilder builder) => builder
        .BindObject<PageInfo>(PageInfoType)
        .Bind($"{PageInfoType}.hasNextPage", Resolve.Value<PageInfo, bool>(static (page, _) => page.HasNextPage))
        .Bind($"{PageInfoType}.hasPreviousPage", Resolve.Value<PageInfo, bool>(static (page, _) => page.HasPreviousPage))
        .Bind($"{PageInfoType}.startCursor", Resolve.Leaf<PageInfo, string>(static (page, _) => page.StartCursor))
        .Bind($"{PageInfoType}.endCursor", Resolve.Leaf<PageInfo, string>(static (page, _) => page.EndCursor));

    private static string EdgeType<T>(Entity<T> entity) where T : class => $"{Names.Pascal(entity.Collection)}Edge";
}
