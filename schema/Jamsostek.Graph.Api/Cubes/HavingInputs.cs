using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>
/// Conditions on the measures of groups, as the engine has them. They mean what the same conditions mean on regions: a negated operation is true where its
/// positive is not, so also for a missing value.
/// </summary>
internal static class HavingInputs
{
    /// <summary>Reads what was given.</summary>
    /// <returns>Null when every group passes.</returns>
    public static Having? Read(InputObject given, CubeTypes cube, FilterProblems problems)
    {
        var parts = ImmutableArray.CreateBuilder<Having>();
        foreach (var (field, value) in given.Fields)
        {
            var part = field switch
            {
                "and" => All([.. Members(value, cube, problems).OfType<Having>()]),
                "or" => Any(Members(value, cube, problems)),
                _ when value is InputObject operations => All([.. operations.Fields.Select(operation => Operation(cube.MeasureOf(field), operation.Key, operation.Value, operations.Type.Name, problems)).OfType<Having>()]),
                _ => Null(field, given.Type.Name, problems),
            };
            if (part is not null)
            {
                parts.Add(part);
            }
        }

        return All(parts.ToImmutable());
    }

    private static Having? Operation(CubeMeasure measure, string operation, object? value, string type, FilterProblems problems)
    {
        switch (operation)
        {
            case "eq":
                return Equal(measure, value);
            case "neq":
                return new HavingNot(Equal(measure, value));
        }

        if (value is null)
        {
            return Null(operation, type, problems);
        }

        return operation switch
        {
            "in" => In(measure, (object?[])value),
            "nin" => new HavingNot(In(measure, (object?[])value)),
            _ when operation[0] == 'n' => new HavingNot(new HavingValue(measure, Test(operation[1..]), Number(value))),
            _ => new HavingValue(measure, Test(operation), Number(value)),
        };
    }

    private static ValueTest Test(string operation) => operation switch
    {
        "gt" => ValueTest.Greater,
        "gte" => ValueTest.GreaterOrEqual,
        "lt" => ValueTest.Less,
        "lte" => ValueTest.LessOrEqual,
        _ => throw new InvalidOperationException($"There is no operation '{operation}' on a measure."),
    };

    private static HavingValue Equal(CubeMeasure measure, object? value) =>
        value is null ? new HavingValue(measure, ValueTest.Missing) : new HavingValue(measure, ValueTest.Equal, Number(value));

    private static HavingAny In(CubeMeasure measure, object?[] values) => new([.. values.Select(value => (Having)Equal(measure, value))]);

    private static CubeNumber Number(object value) => value is long whole ? new CubeNumber(whole) : new CubeNumber((double)value);

    private static Having? All(ImmutableArray<Having> parts) => parts.Length switch
    {
        0 => null,
        1 => parts[0],
        _ => new HavingAll(parts),
    };

    private static HavingAny? Any(List<Having?> parts) => parts.Count == 0 || parts.Contains(null) ? null : new HavingAny([.. parts.OfType<Having>()]);

    private static Having? Null(string operation, string type, FilterProblems problems)
    {
        problems.NullGiven(operation, type);
        return null;
    }

    private static List<Having?> Members(object? list, CubeTypes cube, FilterProblems problems)
    {
        var members = new List<Having?>();
        foreach (var member in list as object?[] ?? [])
        {
            members.Add(Read((InputObject)member!, cube, problems));
        }

        return members;
    }
}
