using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Filtering;

/// <summary>Operations on numbers, dates, enum values and booleans: <c>LongOperationFilterInput</c> and its like.</summary>
/// <typeparam name="TValue">The runtime value of the scalar or enum.</typeparam>
internal static class ComparableFilter<TValue> where TValue : struct
{
    private static readonly Comparer<TValue> Order = Comparer<TValue>.Default;

    /// <summary>Makes the predicate on a value that may be null; a negated operation is true where its positive is not, so also for null.</summary>
    /// <returns>Null when the filter lets everything pass.</returns>
    public static Test<TValue?>? Compile(InputObject filter, FilterProblems problems)
    {
        var parts = new List<Test<TValue?>>();
        foreach (var (name, value) in filter.Fields)
        {
            if (Operation(name, value, filter.Type.Name, problems) is { } part)
            {
                parts.Add(part);
            }
        }

        return Predicates.All(parts);
    }

    private static Test<TValue?>? Operation(string name, object? value, string type, FilterProblems problems)
    {
        switch (name)
        {
            case "eq":
                return Equal((TValue?)value);
            case "neq":
                return Not(Equal((TValue?)value));
        }

        if (value is null)
        {
            problems.NullGiven(name, type);
            return null;
        }

        return name switch
        {
            "in" => In((object?[])value),
            "nin" => Not(In((object?[])value)),
            "gt" => Compared((TValue)value, static order => order > 0),
            "ngt" => Not(Compared((TValue)value, static order => order > 0)),
            "gte" => Compared((TValue)value, static order => order >= 0),
            "ngte" => Not(Compared((TValue)value, static order => order >= 0)),
            "lt" => Compared((TValue)value, static order => order < 0),
            "nlt" => Not(Compared((TValue)value, static order => order < 0)),
            "lte" => Compared((TValue)value, static order => order <= 0),
            "nlte" => Not(Compared((TValue)value, static order => order <= 0)),
            _ => throw new InvalidOperationException($"{type} has no operation '{name}'."),
        };
    }

    private static Test<TValue?> Not(Test<TValue?> test) => (value, run) => !test(value, run);

    private static Test<TValue?> Equal(TValue? wanted) =>
        wanted is not { } value
            ? static (candidate, _) => candidate is null
            : (candidate, _) => candidate is { } given && EqualityComparer<TValue>.Default.Equals(given, value);

    private static Test<TValue?> Compared(TValue bound, Func<int, bool> passes) =>
        (candidate, _) => candidate is { } given && passes(Order.Compare(given, bound));

    private static Test<TValue?> In(object?[] wanted)
    {
        var values = new HashSet<TValue>();
        var withNull = false;
        foreach (var item in wanted)
        {
            if (item is TValue value)
            {
                values.Add(value);
            }
            else
            {
                withNull = true;
            }
        }

        return (candidate, _) => candidate is { } given ? values.Contains(given) : withNull;
    }
}
