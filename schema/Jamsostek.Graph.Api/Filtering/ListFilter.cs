using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Filtering;

/// <summary><c>ListFilterInputTypeOf...</c>: conditions on the items of a list.</summary>
internal static class ListFilter
{
    /// <summary>Makes the predicate on a list; a missing list is an empty one, and <c>all</c> is true for an empty one.</summary>
    /// <param name="filter">The given input object with <c>all</c>, <c>none</c>, <c>some</c>, <c>any</c>.</param>
    /// <param name="compileItem">Compiles the filter of an item.</param>
    /// <param name="problems">Receives mistakes.</param>
    /// <returns>Null when the filter lets everything pass.</returns>
    public static Test<IReadOnlyList<TItem>?>? Compile<TItem>(
        InputObject filter, Func<InputObject, FilterProblems, Test<TItem>?> compileItem, FilterProblems problems)
    {
        var parts = new List<Test<IReadOnlyList<TItem>?>>();
        foreach (var (name, value) in filter.Fields)
        {
            if (value is null)
            {
                problems.NullGiven(name, filter.Type.Name);
            }
            else if (value is bool expected)
            {
                parts.Add((list, _) => list is { Count: > 0 } == expected);
            }
            else
            {
                var item = compileItem((InputObject)value, problems);
                parts.Add(name switch
                {
                    "all" => (list, run) => !Some(list, item, run, passes: false),
                    "none" => (list, run) => !Some(list, item, run, passes: true),
                    _ => (list, run) => Some(list, item, run, passes: true),
                });
            }
        }

        return Predicates.All(parts);
    }

    /// <summary>Whether an item passes, or whether one fails.</summary>
    private static bool Some<TItem>(IReadOnlyList<TItem>? list, Test<TItem>? test, FilterRun run, bool passes)
    {
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            run.Count();
            if ((test is null || test(list![i], run)) == passes)
            {
                return true;
            }
        }

        return false;
    }
}
