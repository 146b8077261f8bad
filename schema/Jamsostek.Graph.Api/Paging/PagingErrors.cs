using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Api.Paging;

/// <summary>What can be wrong with the paging arguments of a field. Each makes that field null and leaves the rest of the answer alone.</summary>
internal static class PagingErrors
{
    /// <summary>More items than a page may have.</summary>
    public static GraphQLError TooMany(int requested, string coordinate) =>
        TooMany($"A page of '{coordinate}' may have at most {PageRequest.LargestSize} items; {requested} were asked for. Ask for fewer and go on with 'after'.", requested, PageRequest.LargestSize, coordinate);

    /// <summary>More ids than may be looked up at once.</summary>
    public static GraphQLError TooManyIds(int requested, int allowed, string coordinate) =>
        TooMany($"'{coordinate}' takes at most {allowed} ids; {requested} were given. Ask for them in several requests.", requested, allowed, coordinate);

    /// <summary>A negative number of items.</summary>
    public static GraphQLError Negative(string argument, int requested, string coordinate) =>
        new GraphQLError($"'{argument}' of '{coordinate}' is {requested}; the number of items cannot be negative.", ErrorCodes.NegativePage)
            .With("requestedItems", requested)
            .With("coordinate", coordinate);

    /// <summary>A text that is no cursor.</summary>
    public static GraphQLError Unreadable(string argument, string coordinate) =>
        Broken($"'{argument}' of '{coordinate}' is no cursor of this server. Use 'startCursor' or 'endCursor' of a page as it was given.", coordinate);

    /// <summary>A cursor of a list in another order.</summary>
    public static GraphQLError OtherOrder(string argument, string coordinate) =>
        Broken($"'{argument}' of '{coordinate}' was made under another 'order' or 'scope'. Go on with the arguments that the first page had.", coordinate);

    /// <summary>A cursor of a row that its version does not have.</summary>
    public static GraphQLError UnknownRow(string argument, string coordinate) =>
        Broken($"'{argument}' of '{coordinate}' names no item of this list. Use the cursors of the list itself.", coordinate);

    /// <summary>A cursor of a data version that is no longer held.</summary>
    public static GraphQLError VersionGone(string argument, string version, string coordinate) =>
        Broken($"'{argument}' of '{coordinate}' belongs to the data version '{version}', which is no longer held. Start again from the first page.", coordinate).With("version", version);

    /// <summary>A cursor of another data version than the row whose parts are listed.</summary>
    public static GraphQLError RowOfOtherVersion(string argument, long version, long ofRow, string coordinate) =>
        Broken(
            $"'{argument}' of '{coordinate}' belongs to the data version '{version}', and the row whose parts are listed to '{ofRow}'. Read the row in that version, scope: {{ asOf: {{ version: \"{version}\" }} }}, or start again from the first page.",
            coordinate).With("version", $"{version}");

    /// <summary>Two cursors of different data versions.</summary>
    public static GraphQLError TwoVersions(string coordinate) =>
        Broken($"'after' and 'before' of '{coordinate}' belong to different data versions. Use cursors of one walk.", coordinate);

    private static GraphQLError TooMany(string message, int requested, int allowed, string coordinate) =>
        new GraphQLError(message, ErrorCodes.PageSize).With("requestedItems", requested).With("maxAllowedItems", allowed).With("coordinate", coordinate);

    private static GraphQLError Broken(string message, string coordinate) => new GraphQLError(message, ErrorCodes.Cursor).With("coordinate", coordinate);
}
