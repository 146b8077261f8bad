using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>Coerces the defaults of a valid schema once, so that no request has to.</summary>
internal sealed class DefaultValues
{
    private readonly HashSet<InputValue> _begun = [];

    public static void Coerce(Schema schema)
    {
        var defaults = new DefaultValues();
        foreach (var type in schema.Types.Values)
        {
            if (type is InputObjectType input)
            {
                defaults.CoerceAll(input.Fields.Values);
            }
            else if (type is CompositeType composite)
            {
                foreach (var field in composite.Fields.Values)
                {
                    defaults.CoerceAll(field.Arguments.Values);
                }
            }
        }

        foreach (var directive in schema.Directives.Values)
        {
            defaults.CoerceAll(directive.Arguments.Values);
        }
    }

    private void CoerceAll(IList<InputValue> values)
    {
        foreach (var value in values)
        {
            Coerce(value);
        }
    }

    private void Coerce(InputValue value)
    {
        if (value.DefaultValue is not { } literal || !_begun.Add(value))
        {
            return;
        }

        Prepare(literal, value.Type);
        if (!LiteralCoercion.TryCoerce(value.Type, literal, VariableValues.Empty, out var coerced, out var problem))
        {
            throw new InvalidOperationException($"A default that was found valid is not: {problem.Sentence}.");
        }

        value.CoercedDefault = coerced;
    }

    /// <summary>First come the defaults that complete this one. Validation has refused those that contain themselves, so this ends.</summary>
    private void Prepare(ValueNode literal, GraphQLType type)
    {
        if (literal is ListValueNode list)
        {
            foreach (var item in list.Values)
            {
                Prepare(item, type);
            }
        }
        else if (literal is ObjectValueNode given && type.Named is InputObjectType input)
        {
            foreach (var field in input.Fields.Values)
            {
                if (LiteralFields.Find(given, field.Name) is { } written)
                {
                    Prepare(written.Value, field.Type);
                }
                else
                {
                    Coerce(field);
                }
            }
        }
    }
}
