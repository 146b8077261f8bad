using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>Finds the types of an operation's variables and coerces their defaults, once for all requests.</summary>
internal static class VariablePlanner
{
    /// <summary>The variables of an operation.</summary>
    /// <param name="schema">The schema that the operation is valid for.</param>
    /// <param name="operation">A valid operation.</param>
    public static ImmutableArray<VariablePlan> Plan(Schema schema, OperationDefinitionNode operation)
    {
        var plans = ImmutableArray.CreateBuilder<VariablePlan>(operation.VariableDefinitions.Length);
        foreach (var definition in operation.VariableDefinitions)
        {
            plans.Add(Plan(schema, definition));
        }

        return plans.MoveToImmutable();
    }

    private static VariablePlan Plan(Schema schema, VariableDefinitionNode definition)
    {
        var type = schema.TypeOf(definition.Type);
        if (definition.DefaultValue is not { } literal)
        {
            return new VariablePlan(definition, type, HasDefault: false, Default: null);
        }

        return LiteralCoercion.TryCoerce(type, literal, VariableValues.Empty, out var value, out var problem)
            ? new VariablePlan(definition, type, HasDefault: true, value)
            : throw new InvalidOperationException($"Validation let the default of ${definition.Variable.Name.Value} pass: {problem.Sentence}.");
    }
}
