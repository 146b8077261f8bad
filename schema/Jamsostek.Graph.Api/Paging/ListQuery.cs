using System.Collections.Immutable;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Api.Sorting;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Paging;

/// <summary>The arguments of a list, compiled. Depends on them alone, so one serves every row and every request that has them.</summary>
/// <param name="Page">Which part; null when that cannot be read.</param>
/// <param name="Filter">Null when everything passes.</param>
/// <param name="Order">A total order.</param>
/// <param name="Keys">The keys of that order; without any, it is the order that the list has by itself.</param>
/// <param name="Problem">What is wrong with the page or the filter.</param>
/// <param name="Checks">What has to hold of the scope.</param>
internal sealed record ListQuery<T>(
    PageRequest? Page, Test<T>? Filter, Comparison<T> Order, SortKeys<T> Keys, GraphQLError? Problem, ImmutableArray<Func<ReadScope, GraphQLError?>> Checks) where T : class
{
    // The executor keeps the coerced arguments of a field; while it does, what was compiled from them is kept beside them.
    private static readonly object Reader = new();

    /// <summary>The query of a field's arguments.</summary>
    public static ListQuery<T> Of(Entity<T> entity, ResolverContext context) =>
        context.Arguments.Read(Reader, (Entity: entity, Context: context), static given => Compile(given.Entity, given.Context.Arguments, given.Context.Field.Coordinate));

    /// <summary>Whether it is another order than the list has by itself.</summary>
    public bool IsOrdered => Keys.Count > 0;

    /// <summary>Tells this order in this scope from others; 0 for the order that the list has by itself.</summary>
    public uint Fingerprint(ScopeKey scope) => IsOrdered ? Cursor.Fingerprint($"{Keys.Text}{scope.Text}") : 0;

    /// <summary>What is wrong with reading the list in a scope.</summary>
    public GraphQLError? ProblemIn(ReadScope scope)
    {
        foreach (var check in Checks)
        {
            if (check(scope) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    /// <summary>The rows that pass.</summary>
    public IReadOnlyList<T> Pass(IReadOnlyList<T> rows, ResolverContext context)
    {
        if (Filter is null)
        {
            return rows;
        }

        var run = new FilterRun(context);
        var passed = new List<T>();
        for (var i = 0; i < rows.Count; i++)
        {
            run.Count();
            if (Filter(rows[i], run))
            {
                passed.Add(rows[i]);
            }
        }

        return passed;
    }

    private static ListQuery<T> Compile(Entity<T> entity, ArgumentValues arguments, string coordinate)
    {
        var page = PageRequest.Read(arguments, coordinate, out var problem);
        var problems = new FilterProblems();
        var filter = arguments.TryGet("where", out var where) && where is InputObject given ? entity.CompileFilter(given, problems) : null;
        var keys = new SortKeys<T>();
        foreach (var item in arguments.Get<object?[]>("order", []))
        {
            entity.AddSortKeys((InputObject)item!, keys);
        }

        return new ListQuery<T>(page, filter, keys.ThenBy(entity.CompareKeys), keys, problem ?? problems.First, [.. problems.Checks.Union(keys.Checks)]);
    }
}
