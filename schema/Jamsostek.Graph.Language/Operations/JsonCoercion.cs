using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>Coerces the JSON value of a variable to its runtime value (specification, section 6.1.2 and the input coercion of section 3).</summary>
internal static class JsonCoercion
{
    /// <summary>No filter that people write comes near; deeper ones could exhaust the stack.</summary>
    private const int MaxDepth = 128;

    public static bool TryCoerce(GraphQLType type, JsonElement json, out object? value, [NotNullWhen(false)] out InputProblem? problem)
        => TryCoerce(type, json, 0, out value, out problem);

    private static bool TryCoerce(GraphQLType type, JsonElement json, int depth, out object? value, [NotNullWhen(false)] out InputProblem? problem)
    {
        (value, problem) = (null, null);
        if (json.ValueKind == JsonValueKind.Null)
        {
            problem = type.IsNonNull ? InputMessages.NullNotAllowed(type) : null;
            return problem is null;
        }

        if (depth > MaxDepth)
        {
            problem = new InputProblem(InputMessages.TooDeep);
            return false;
        }

        return type.Nullable switch
        {
            ListType list => TryCoerceList(list, json, depth, out value, out problem),
            ScalarType scalar => TryCoerceScalar(scalar, json, out value, out problem),
            EnumType @enum => TryCoerceEnum(@enum, json, out value, out problem),
            InputObjectType input => TryCoerceObject(input, json, depth, out value, out problem),
            _ => throw new InvalidOperationException($"{type} is no input type."),
        };
    }

    /// <summary>Specification, section 3.11: a value that is no list is a list of itself.</summary>
    private static bool TryCoerceList(ListType list, JsonElement json, int depth, out object? value, [NotNullWhen(false)] out InputProblem? problem)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Array)
        {
            var isCoerced = TryCoerce(list.Element, json, depth + 1, out var single, out problem);
            value = isCoerced ? new[] { single } : null;
            return isCoerced;
        }

        var items = new object?[json.GetArrayLength()];
        var index = 0;
        foreach (var element in json.EnumerateArray())
        {
            if (!TryCoerce(list.Element, element, depth + 1, out items[index], out problem))
            {
                problem = problem.Under(index);
                return false;
            }

            index++;
        }

        (value, problem) = (items, null);
        return true;
    }

    private static bool TryCoerceScalar(ScalarType scalar, JsonElement json, out object? value, [NotNullWhen(false)] out InputProblem? problem)
    {
        var isCoerced = scalar.Coercion.TryReadJson(json, out value, out var reason);
        problem = isCoerced ? null : InputMessages.NotOfScalar(reason, InputMessages.Found(json));
        return isCoerced;
    }

    private static bool TryCoerceEnum(EnumType type, JsonElement json, out object? value, [NotNullWhen(false)] out InputProblem? problem)
    {
        if (json.ValueKind == JsonValueKind.String && type.Values.TryGetValue(json.GetString()!, out var member))
        {
            (value, problem) = (member.RuntimeValue, null);
            return true;
        }

        (value, problem) = (null, InputMessages.NotAnEnumValue(type, InputMessages.Found(json)));
        return false;
    }

    /// <summary>Specification, section 3.10: fields in the order in which they were written, then the defaults.</summary>
    private static bool TryCoerceObject(InputObjectType type, JsonElement json, int depth, out object? value, [NotNullWhen(false)] out InputProblem? problem)
    {
        (value, problem) = (null, null);
        if (json.ValueKind != JsonValueKind.Object)
        {
            problem = InputMessages.NotAnObject(type, InputMessages.Found(json));
            return false;
        }

        var fields = new NamedValues(Math.Min(json.GetPropertyCount(), type.Fields.Count));
        foreach (var property in json.EnumerateObject())
        {
            if (!type.Fields.TryGetValue(property.Name, out var field))
            {
                problem = InputMessages.UnknownField(type, InputMessages.Shortened(property.Name));
                return false;
            }

            if (!TryCoerce(field.Type, property.Value, depth + 1, out var coerced, out problem))
            {
                problem = problem.Under(field.Name);
                return false;
            }

            fields[field.Name] = coerced;
        }

        problem = InputObjects.Complete(type, fields);
        value = problem is null ? new InputObject(type, fields) : null;
        return problem is null;
    }
}
