using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Filtering;

/// <summary><c>StringOperationFilterInput</c>: operations on text, without regard to case and accents.</summary>
internal static class TextFilter
{
    /// <summary>Name of the input type.</summary>
    public const string TypeName = "StringOperationFilterInput";

    /// <summary>Makes the predicate on a value that may be null; a negated operation is true where its positive is not, so also for null.</summary>
    /// <returns>Null when the filter lets everything pass.</returns>
    public static Test<string?>? Compile(InputObject filter, FilterProblems problems)
    {
        var parts = new List<Test<string?>>();
        foreach (var (name, value) in filter.Fields)
        {
            if (Operation(name, value, problems) is { } part)
            {
                parts.Add(part);
            }
        }

        return Predicates.All(parts);
    }

    private static Test<string?>? Operation(string name, object? value, FilterProblems problems)
    {
        switch (name)
        {
            case "and":
                return Predicates.All(Members(value, problems).OfType<Test<string?>>().ToList());
            case "or":
                return Predicates.Any(Members(value, problems));
            case "eq":
                return Equal((string?)value);
            case "neq":
                return Not(Equal((string?)value));
        }

        if (value is null)
        {
            problems.NullGiven(name, TypeName);
            return null;
        }

        return name switch
        {
            "in" => In((object?[])value),
            "nin" => Not(In((object?[])value)),
            "contains" => Matching((string)value, TextTest.Contains),
            "ncontains" => Not(Matching((string)value, TextTest.Contains)),
            "startsWith" => Matching((string)value, TextTest.StartsWith),
            "nstartsWith" => Not(Matching((string)value, TextTest.StartsWith)),
            "endsWith" => Matching((string)value, TextTest.EndsWith),
            "nendsWith" => Not(Matching((string)value, TextTest.EndsWith)),
            _ => throw new InvalidOperationException($"{TypeName} has no operation '{name}'."),
        };
    }

    private static List<Test<string?>?> Members(object? list, FilterProblems problems)
    {
        var members = new List<Test<string?>?>();
        foreach (var member in list as object?[] ?? [])
        {
            members.Add(Compile((InputObject)member!, problems));
        }

        return members;
    }

    private static Test<string?> Not(Test<string?> test) => (value, run) => !test(value, run);

    private static Test<string?> Equal(string? wanted) =>
        wanted is null ? static (value, _) => value is null : Matching(wanted, TextTest.Equal);

    private static Test<string?> Matching(string wanted, TextTest test)
    {
        var folded = FoldedText.Of(wanted);
        return (value, _) => value is not null && FoldedText.Test(value, folded, test);
    }

    private static Test<string?> In(object?[] wanted)
    {
        var folded = new HashSet<string>(StringComparer.Ordinal);
        var withNull = false;
        foreach (var item in wanted)
        {
            if (item is string text)
            {
                folded.Add(FoldedText.Of(text));
            }
            else
            {
                withNull = true;
            }
        }

        return (value, _) => value is null ? withNull : FoldedText.IsIn(value, folded);
    }
}
