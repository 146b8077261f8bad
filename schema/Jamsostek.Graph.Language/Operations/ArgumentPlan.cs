using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>The arguments written on a field, beside their definitions.</summary>
/// <param name="field">The field of the concrete type.</param>
/// <param name="given">As written; all fields that were merged have the same.</param>
internal sealed class ArgumentPlan(Field field, ImmutableArray<ArgumentNode> given)
{
    /// <summary>How many values there can be: those written, and the defaults of what is not.</summary>
    private readonly int _most = given.Length + field.Arguments.Count(argument => argument.Value.DefaultValue is not null && !given.Any(written => written.Name.Value == argument.Key));

    /// <summary>True when no variable is in them, so that they are the same in every request.</summary>
    public bool IsConstant { get; } = !UsesVariable(given);

    /// <summary>How many values are in them when they are constant, those inside lists and objects included; else 0.</summary>
    public int ConstantCount => IsConstant ? given.Sum(argument => CountOf(argument.Value)) : 0;

    /// <summary>Coerces them (specification, section 6.4.1): what was written in that order, then the defaults.</summary>
    public bool TryCoerce(VariableValues variables, [NotNullWhen(true)] out ArgumentValues? values, [NotNullWhen(false)] out GraphQLError? error)
    {
        (values, error) = (null, null);
        if (field.Arguments.Count == 0)
        {
            values = ArgumentValues.Empty;
            return true;
        }

        var coerced = new NamedValues(_most);
        foreach (var argument in given)
        {
            if (!TryCoerce(argument, variables, coerced, out error))
            {
                return false;
            }
        }

        foreach (var (name, definition) in field.Arguments)
        {
            if (coerced.ContainsKey(name))
            {
                continue;
            }

            if (definition.DefaultValue is not null)
            {
                coerced[name] = definition.CoercedDefault;
            }
            else if (definition.Type.IsNonNull)
            {
                error = OperationErrors.MissingArgument(field, definition);
                return false;
            }
        }

        values = new ArgumentValues(coerced);
        return true;
    }

    /// <summary>Whether an argument is written and, when it is a variable, that variable has a value.</summary>
    public bool IsGiven(string name, VariableValues variables)
    {
        foreach (var argument in given)
        {
            if (argument.Name.Value == name)
            {
                return argument.Value is not VariableNode variable || variables.TryGet(variable.Name.Value, out _);
            }
        }

        return false;
    }

    private bool TryCoerce(ArgumentNode argument, VariableValues variables, NamedValues coerced, [NotNullWhen(false)] out GraphQLError? error)
    {
        error = null;
        var definition = field.Arguments[argument.Name.Value];
        if (argument.Value is VariableNode variable && !variables.TryGet(variable.Name.Value, out _))
        {
            return true;
        }

        if (LiteralCoercion.TryCoerce(definition.Type, argument.Value, variables, out var value, out var problem))
        {
            coerced[definition.Name] = value;
            return true;
        }

        error = OperationErrors.InvalidArgument(field, definition.Name, problem);
        return false;
    }

    private static int CountOf(ValueNode node) => 1 + node switch
    {
        ListValueNode list => list.Values.Sum(CountOf),
        ObjectValueNode literal => literal.Fields.Sum(field => CountOf(field.Value)),
        _ => 0,
    };

    private static bool UsesVariable(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var argument in arguments)
        {
            if (UsesVariable(argument.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool UsesVariable(ValueNode node) => node switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(UsesVariable),
        ObjectValueNode literal => literal.Fields.Any(field => UsesVariable(field.Value)),
        _ => false,
    };
}
