using System.Diagnostics.CodeAnalysis;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>Coerces a literal, variables in it included, to its runtime value (the input coercion of specification section 3).</summary>
internal static class LiteralCoercion
{
    /// <summary>Coerces a literal.</summary>
    /// <param name="type">An input type.</param>
    /// <param name="node">The literal; at its top no variable, since an absent one is the caller's to judge.</param>
    /// <param name="variables">Coerced already: a variable's value is taken as it is.</param>
    /// <param name="value">The runtime value, see <see cref="ArgumentValues"/>.</param>
    /// <param name="problem">Why it does not fit.</param>
    public static bool TryCoerce(GraphQLType type, ValueNode node, VariableValues variables, out object? value, [NotNullWhen(false)] out InputProblem? problem)
    {
        (value, problem) = (null, null);
        if (node is NullValueNode)
        {
            problem = type.IsNonNull ? InputMessages.NullNotAllowed(type) : null;
            return problem is null;
        }

        if (node is VariableNode variable)
        {
            _ = variables.TryGet(variable.Name.Value, out value);
            problem = value is null && type.IsNonNull ? InputMessages.NullNotAllowed(type) : null;
            return problem is null;
        }

        return type.Nullable switch
        {
            ListType list => TryCoerceList(list, node, variables, out value, out problem),
            ScalarType scalar => TryCoerceScalar(scalar, node, out value, out problem),
            EnumType @enum => TryCoerceEnum(@enum, node, out value, out problem),
            InputObjectType input => TryCoerceObject(input, node, variables, out value, out problem),
            _ => throw new InvalidOperationException($"{type} is no input type."),
        };
    }

    /// <summary>Specification, section 3.11: a value that is no list is a list of itself.</summary>
    private static bool TryCoerceList(ListType list, ValueNode node, VariableValues variables, out object? value, [NotNullWhen(false)] out InputProblem? problem)
    {
        value = null;
        if (node is not ListValueNode literal)
        {
            var isCoerced = TryCoerce(list.Element, node, variables, out var single, out problem);
            value = isCoerced ? new[] { single } : null;
            return isCoerced;
        }

        var items = new object?[literal.Values.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (!TryCoerce(list.Element, literal.Values[i], variables, out items[i], out problem))
            {
                problem = problem.Under(i);
                return false;
            }
        }

        (value, problem) = (items, null);
        return true;
    }

    private static bool TryCoerceScalar(ScalarType scalar, ValueNode node, out object? value, [NotNullWhen(false)] out InputProblem? problem)
    {
        var isCoerced = scalar.Coercion.TryReadLiteral(node, out value, out var reason);
        problem = isCoerced ? null : InputMessages.NotOfScalar(reason, Found(node));
        return isCoerced;
    }

    private static bool TryCoerceEnum(EnumType type, ValueNode node, out object? value, [NotNullWhen(false)] out InputProblem? problem)
    {
        if (node is EnumValueNode name && type.Values.TryGetValue(name.Value, out var member))
        {
            (value, problem) = (member.RuntimeValue, null);
            return true;
        }

        (value, problem) = (null, InputMessages.NotAnEnumValue(type, Found(node)));
        return false;
    }

    /// <summary>Specification, section 3.10. A field given as an absent variable was not given.</summary>
    private static bool TryCoerceObject(InputObjectType type, ValueNode node, VariableValues variables, out object? value, [NotNullWhen(false)] out InputProblem? problem)
    {
        (value, problem) = (null, null);
        if (node is not ObjectValueNode literal)
        {
            problem = InputMessages.NotAnObject(type, Found(node));
            return false;
        }

        var fields = new NamedValues(literal.Fields.Length);
        foreach (var given in literal.Fields)
        {
            if (!type.Fields.TryGetValue(given.Name.Value, out var field))
            {
                problem = InputMessages.UnknownField(type, given.Name.Value);
                return false;
            }

            if (given.Value is VariableNode variable && !variables.TryGet(variable.Name.Value, out _))
            {
                continue;
            }

            if (!TryCoerce(field.Type, given.Value, variables, out var coerced, out problem))
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

    private static string Found(ValueNode node) => node switch
    {
        IntValueNode number => InputMessages.Shortened(number.Value),
        FloatValueNode number => InputMessages.Shortened(number.Value),
        StringValueNode text => $"\"{InputMessages.Shortened(text.Value)}\"",
        BooleanValueNode truth => truth.Value ? "true" : "false",
        EnumValueNode name => InputMessages.Shortened(name.Value),
        ListValueNode => "a list",
        _ => "an object",
    };
}
