using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>Filters of the items of a list of leaves.</summary>
internal static class LeafFilters
{
    /// <summary>What compiles the filter of one item.</summary>
    public static Func<InputObject, FilterProblems, Test<TItem>?> For<TItem>() =>
        typeof(TItem) == typeof(string)
            ? (Func<InputObject, FilterProblems, Test<TItem>?>)(object)(Func<InputObject, FilterProblems, Test<string>?>)TextFilter.Compile
            : typeof(LeafFilters).GetMethod(nameof(Comparable), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(typeof(TItem)).CreateDelegate<Func<InputObject, FilterProblems, Test<TItem>?>>();

    private static Test<TValue>? Comparable<TValue>(InputObject filter, FilterProblems problems) where TValue : struct =>
        ComparableFilter<TValue>.Compile(filter, problems) is { } test ? (value, run) => test(value, run) : null;
}
