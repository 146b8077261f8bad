using System.Collections.Immutable;
using Jamsostek.Graph.Api.Cubes.Dimensions;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The filter of facts: one condition for each dimension that facts have, whatever their cube.</summary>
/// <param name="shapes">The dimensions.</param>
internal sealed class FactFilterInputs(DimensionShapes shapes)
{
    private readonly Dictionary<string, DimensionShape> _byField =
        shapes.All.Where(static shape => shape.FilterType is not null).ToDictionary(static shape => shape.Field, StringComparer.Ordinal);

    /// <summary>Defines the input type.</summary>
    public void Define(SchemaText text)
    {
        text.Define(
            ScopeInputs.FactFilter,
            "Conditions on the facts behind figures; all that are given must hold. A condition on something that the facts of a figure do not have is an error of that figure.",
            $"input {ScopeInputs.FactFilter}",
            body =>
            {
                OperationInputs.DefineBoolean(body, ScopeInputs.FactFilter);
                foreach (var shape in _byField.Values)
                {
                    body.Member(shape.Field, $": {shape.FilterType}", shape.Description);
                }
            });
        foreach (var shape in _byField.Values)
        {
            shape.DefineFilter(text);
        }
    }

    /// <summary>Compiles a filter.</summary>
    public FactConditions Compile(InputObject given)
    {
        var problems = new FilterProblems();
        var root = Part(given, problems);
        return new FactConditions(InputText.Of(given), root, problems.First);
    }

    private FactCondition? Part(InputObject given, FilterProblems problems)
    {
        var parts = ImmutableArray.CreateBuilder<FactCondition>();
        foreach (var (field, value) in given.Fields)
        {
            var part = field switch
            {
                "and" => All([.. Members(value, problems).OfType<FactCondition>()]),
                "or" => Any(Members(value, problems)),
                _ => Condition(field, value, problems),
            };
            if (part is not null)
            {
                parts.Add(part);
            }
        }

        return All(parts.ToImmutable());
    }

    private FactCondition.Members? Condition(string field, object? value, FilterProblems problems)
    {
        if (value is null)
        {
            problems.NullGiven(field, ScopeInputs.FactFilter);
            return null;
        }

        var shape = _byField[field];
        var passing = shape.Compile(value, problems);
        return ((InputObject)value).Fields.Count == 0
            ? null
            : new FactCondition.Members(field, shape.Dimension, (scope, cube) => passing(scope, scope.Members(cube, shape.Dimension)));
    }

    private static FactCondition? All(ImmutableArray<FactCondition> parts) => parts.Length switch
    {
        0 => null,
        1 => parts[0],
        _ => new FactCondition.All(parts),
    };

    // An empty list filters nothing, and so does a list that holds an empty filter.
    private static FactCondition.Any? Any(List<FactCondition?> parts) => parts.Count == 0 || parts.Contains(null) ? null : new FactCondition.Any([.. parts.OfType<FactCondition>()]);

    private List<FactCondition?> Members(object? list, FilterProblems problems)
    {
        var members = new List<FactCondition?>();
        foreach (var member in list as object?[] ?? [])
        {
            members.Add(Part((InputObject)member!, problems));
        }

        return members;
    }
}
