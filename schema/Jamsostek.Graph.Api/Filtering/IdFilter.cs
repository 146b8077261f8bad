using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Filtering;

/// <summary><c>IdOperationFilterInput</c>: ids are opaque, so they are equal or not, to the letter.</summary>
internal static class IdFilter
{
    /// <summary>Name of the input type.</summary>
    public const string TypeName = "IdOperationFilterInput";

    /// <summary>Makes the predicate.</summary>
    /// <returns>Null when the filter lets everything pass.</returns>
    public static Test<string?>? Compile(InputObject filter, FilterProblems problems)
    {
        var parts = new List<Test<string?>>();
        foreach (var (name, value) in filter.Fields)
        {
            switch (name)
            {
                case "eq":
                    parts.Add((id, _) => string.Equals(id, (string?)value, StringComparison.Ordinal));
                    break;
                case "neq":
                    parts.Add((id, _) => !string.Equals(id, (string?)value, StringComparison.Ordinal));
                    break;
                case "in" or "nin" when value is object?[] list:
                    var wanted = list.OfType<string>().ToHashSet(StringComparer.Ordinal);
                    var expected = string.Equals(name, "in", StringComparison.Ordinal);
                    parts.Add((id, _) => (id is not null && wanted.Contains(id)) == expected);
                    break;
                default:
                    problems.NullGiven(name, TypeName);
                    break;
            }
        }

        return Predicates.All(parts);
    }
}
