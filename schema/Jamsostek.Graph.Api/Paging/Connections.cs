using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Execution;

namespace Jamsostek.Graph.Api.Paging;

/// <summary>Answers list fields.</summary>
internal static class Connections
{
    /// <summary>Opens the page that a field's arguments ask for.</summary>
    /// <param name="entity">What the list holds.</param>
    /// <param name="scope">The data to read, unless a cursor names an older version.</param>
    /// <param name="rows">The whole list under a scope, ordered by key.</param>
    /// <param name="context">The field's call.</param>
    /// <returns>The page, or a failure of the field.</returns>
    public static Connection<T>? Open<T>(Entity<T> entity, ReadScope scope, Func<ReadScope, IReadOnlyList<T>> rows, ResolverContext context) where T : class
    {
        var coordinate = context.Field.Coordinate;
        var query = ListQuery<T>.Of(entity, context);
        if ((query.Problem ?? query.ProblemIn(scope)) is { } mistake)
        {
            return context.Fail<Connection<T>>(mistake);
        }

        var page = query.Page!;
        if ((page.After ?? page.Before) is not { } cursor)
        {
            return new Connection<T>(entity, scope, query.Pass(rows(scope), context), query, page, null, null);
        }

        if (page is { After: { } after, Before: { } before } && !string.Equals(after.Version, before.Version, StringComparison.Ordinal))
        {
            return context.Fail<Connection<T>>(PagingErrors.TwoVersions(coordinate));
        }

        var request = (RequestScope)context.State!;
        var scopes = request.ScopesOf(cursor);
        if (scopes is null)
        {
            return context.Fail<Connection<T>>(PagingErrors.VersionGone(page.After is null ? "before" : "after", cursor.Version, coordinate));
        }

        // The walk goes on in the version it began in, so that no row is met twice or missed.
        var walked = request.In(scopes.Latest(), scope.Key);
        var fingerprint = query.Fingerprint(walked.Key);
        var (start, end) = (Place(page.After), Place(page.Before));
        if (page.After is not null && (page.After.Order != fingerprint || start is null))
        {
            return context.Fail<Connection<T>>(Misplaced("after", page.After));
        }

        if (page.Before is not null && (page.Before.Order != fingerprint || end is null))
        {
            return context.Fail<Connection<T>>(Misplaced("before", page.Before));
        }

        return new Connection<T>(entity, walked, query.Pass(rows(walked), context), query, page, start, end);

        T? Place(Cursor? given) => given is null ? null : entity.IsNode ? entity.Find(walked, given.Key) : rows(walked).FirstOrDefault(row => entity.KeyOf(row) == given.Key);

        Language.Errors.GraphQLError Misplaced(string argument, Cursor given) =>
            given.Order != fingerprint ? PagingErrors.OtherOrder(argument, coordinate) : PagingErrors.UnknownRow(argument, coordinate);
    }
}
