using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>Reads questions to cubes from the arguments of fields, and asks them.</summary>
internal static class CubeQuestions
{
    /// <summary>Reads the question of the field of a cube.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="scope">The scope it is asked in.</param>
    /// <param name="selected">The field.</param>
    /// <param name="request">The request.</param>
    /// <param name="context">Of the field that is answered.</param>
    /// <param name="problem">What is wrong with it.</param>
    public static CubeReply? Ask(CubeTypes cube, ReadScope scope, SelectedField selected, RequestScope request, ResolverContext context, out GraphQLError? problem)
    {
        var arguments = selected.Arguments;
        problem = scope.ProblemOf(cube.Cube);
        if (problem is not null)
        {
            return null;
        }

        return Ask(cube, scope, null, selected.Once(cube, CubeSelection.Read), arguments, selected.Field.Coordinate, request, context, out problem);
    }

    /// <summary>Reads a question without asking it, all of its rows being meant.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="scope">The scope it is to be asked in.</param>
    /// <param name="arguments">The arguments of the field of the cube; its paging is left unread.</param>
    /// <param name="problem">What is wrong with it.</param>
    public static CubeQuery? Read(CubeTypes cube, ReadScope scope, ArgumentValues arguments, out GraphQLError? problem)
    {
        problem = scope.ProblemOf(cube.Cube);
        var having = problem is null ? HavingOf(cube, arguments, out problem) : null;
        return problem is null ? Grouped(cube, scope, arguments, CubeSelection.Everything, having, CubePage.All) : null;
    }

    /// <summary>Divides a row by one more dimension.</summary>
    public static CubeReply? Drill(RowNode row, CubeTypes cube, ResolverContext context)
    {
        var into = cube.Dimension(context.Arguments.All["into"]);
        if (Analytics.Cubes.Rules.RowRules.Drill(row.Rows.Query, into) is { } rule)
        {
            return context.Fail<CubeReply>(CubeErrors.Of(rule));
        }

        var reply = Ask(cube, row.Scope, row.Of.Drill(into), CubeSelection.Everything, context.Arguments, context.Field.Coordinate, (RequestScope)context.State!, context, out var problem, row.Of.Id);
        return problem is null && Problem(reply!) is var found && found is null ? reply : context.Fail<CubeReply>(problem ?? Problem(reply!)!);
    }

    /// <summary>What is wrong with an answer; it is evaluated to know.</summary>
    public static GraphQLError? Problem(CubeReply reply) => reply.Answer.Problems is [var first, ..] ? CubeErrors.Of(first) : null;

    private static CubeReply? Ask(
        CubeTypes cube, ReadScope scope, CubeQuery? drilled, CubeSelection selection, ArgumentValues arguments, string coordinate, RequestScope request, ResolverContext context, out GraphQLError? problem, string of = "")
    {
        var having = HavingOf(cube, arguments, out problem);
        var pages = problem is null ? CubePages.Read(arguments, coordinate, out problem) : null;
        if (pages is null || Walked(request, scope, pages.Page, coordinate, out problem) is not { } walked)
        {
            return null;
        }

        var page = pages.Page;
        if (!ReferenceEquals(walked, scope))
        {
            problem = drilled is null ? walked.ProblemOf(cube.Cube) : PagingErrors.RowOfOtherVersion(page.After is null ? "before" : "after", walked.Snapshot.Version.Number, scope.Snapshot.Version.Number, coordinate);
        }

        var rowsOfPage = new CubePage(pages.Offset, page.First, page.After?.Key, page.Last, page.Before?.Key);
        var query = drilled is null
            ? Grouped(cube, walked, arguments, selection, having, rowsOfPage)
            : drilled with { Having = having, Order = Order(cube, walked, arguments), Page = rowsOfPage };
        var rows = new CubeRows(cube, walked, query, of, arguments);
        problem ??= Misplaced(page.After, "after", rows, coordinate) ?? Misplaced(page.Before, "before", rows, coordinate);
        return problem is null ? new CubeReply(rows, request.Session(walked, context).Ask(query)) : null;
    }

    private static GraphQLError? Misplaced(Cursor? cursor, string argument, CubeRows rows, string coordinate) =>
        cursor is not null && cursor.Order != rows.Fingerprint ? PagingErrors.OtherOrder(argument, coordinate) : null;

    private static CubeQuery Grouped(CubeTypes cube, ReadScope scope, ArgumentValues arguments, CubeSelection selection, Having? having, CubePage page) => scope.Query(cube.Cube) with
    {
        Measures = selection.Measures,
        WithQuality = selection.WithQuality,
        PageOnly = selection.PageOnly,
        GroupBy = Keys(arguments.Get<object?[]>("groupBy", []), cube),
        Grain = arguments.TryGet("grain", out var grain) ? (TimeGrain?)grain : null,
        Rollup = arguments.Get("rollup", Rollup.None),
        Fill = arguments.Get("fill", GapFill.None),
        Top = arguments.TryGet("top", out var top) && top is InputObject given ? TopInputs.Read(given, cube) : null,
        Having = having,
        Order = Order(cube, scope, arguments),
        Page = page,
    };

    private static ImmutableArray<OrderKey> Order(CubeTypes cube, ReadScope scope, ArgumentValues arguments) => RowSortInputs.Read(arguments.Get<object?[]>("order", []), cube, scope);

    private static Having? HavingOf(CubeTypes cube, ArgumentValues arguments, out GraphQLError? problem)
    {
        problem = null;
        if (!arguments.TryGet("having", out var given) || given is not InputObject conditions)
        {
            return null;
        }

        var problems = new FilterProblems();
        var having = HavingInputs.Read(conditions, cube, problems);
        problem = problems.First;
        return having;
    }

    // A walk goes on in the version it began in, so that no row is met twice or missed.
    private static ReadScope? Walked(RequestScope request, ReadScope scope, PageRequest page, string coordinate, out GraphQLError? problem)
    {
        problem = null;
        if ((page.After ?? page.Before) is not { } cursor)
        {
            return scope;
        }

        if (page is { After: { } after, Before: { } before } && !string.Equals(after.Version, before.Version, StringComparison.Ordinal))
        {
            problem = PagingErrors.TwoVersions(coordinate);
            return null;
        }

        if (string.Equals(cursor.Version, scope.Version, StringComparison.Ordinal))
        {
            return scope;
        }

        var scopes = request.ScopesOf(cursor);
        problem = scopes is null ? PagingErrors.VersionGone(page.After is null ? "before" : "after", cursor.Version, coordinate) : null;
        return scopes is null ? null : request.In(scopes.Latest(), scope.Key);
    }

    private static ImmutableArray<CubeDimension> Keys(object?[] given, CubeTypes cube)
    {
        var keys = new CubeDimension[given.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = cube.Dimension(given[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(keys);
    }
}
