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
    public static Func<IReadOnlyList<TItem>?, bool>? Compile<TItem>(
        InputObject filter, Func<InputObject, FilterProblems, Func<TItem, bool>?> compileItem, FilterProblems problems)
    {
        var parts = new List<Func<IReadOnlyList<TItem>?, bool>>();
        foreach (var (name, value) in filter.Fields)
        {
            if (value is null)
            {
                problems.NullGiven(name, filter.Type.Name);
            }
            else if (value is bool expected)
            {
                parts.Add(list => list is { Count: > 0 } == expected);
            }
            else
            {
                var item = compileItem((InputObject)value, problems);
                parts.Add(name switch
                {
                    "all" => list => Count(list, item) == (list?.Count ?? 0),
                    "none" => list => !Some(list, item),
                    _ => list => Some(list, item),
                });
            }
        }

        return Predicates.All(parts);
    }

    private static bool Some<TItem>(IReadOnlyList<TItem>? list, Func<TItem, bool>? test)
    {
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            if (test is null || test(list![i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int Count<TItem>(IReadOnlyList<TItem>? list, Func<TItem, bool>? test)
    {
        var count = 0;
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            count += test is null || test(list![i]) ? 1 : 0;
        }

        return count;
    }
}
