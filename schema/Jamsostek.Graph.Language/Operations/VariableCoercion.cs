using System.Collections.Immutable;
using System.Text.Json;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>Coerces the variables of a request (specification, section 6.1.2).</summary>
internal static class VariableCoercion
{
    /// <summary>The runtime values by name.</summary>
    /// <param name="variables">The operation's variables.</param>
    /// <param name="source">Where they were declared, for the places of errors.</param>
    /// <param name="given">An object, null or undefined. Values that no variable was declared for are ignored.</param>
    /// <param name="errors">One for each variable that does not fit; empty when all do.</param>
    public static VariableValues Coerce(ImmutableArray<VariablePlan> variables, SourceText source, JsonElement given, out ImmutableArray<GraphQLError> errors)
    {
        errors = [];
        if (given.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object))
        {
            errors = [OperationErrors.VariablesNotAnObject(InputMessages.Found(given))];
            return VariableValues.Empty;
        }

        if (variables.IsEmpty)
        {
            return VariableValues.Empty;
        }

        var values = new NamedValues(variables.Length);
        foreach (var variable in variables)
        {
            if (Coerce(variable, source, given, values) is { } error)
            {
                errors = errors.Add(error);
            }
        }

        return new VariableValues(values);
    }

    private static GraphQLError? Coerce(VariablePlan variable, SourceText source, JsonElement given, NamedValues values)
    {
        if (given.ValueKind != JsonValueKind.Object || !given.TryGetProperty(variable.Name, out var json))
        {
            if (variable.HasDefault)
            {
                values[variable.Name] = variable.Default;
            }

            return !variable.HasDefault && variable.Type.IsNonNull ? OperationErrors.MissingVariable(variable, source) : null;
        }

        if (json.ValueKind == JsonValueKind.Null && variable.Type.IsNonNull)
        {
            return OperationErrors.NullVariable(variable, source);
        }

        if (!JsonCoercion.TryCoerce(variable.Type, json, out var value, out var problem))
        {
            return OperationErrors.InvalidVariable(variable, source, problem);
        }

        values[variable.Name] = value;
        return null;
    }
}
