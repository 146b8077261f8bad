namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>Coerces the defaults of a valid schema once, so that no request has to.</summary>
internal sealed class DefaultValues
{
    private readonly ConstantReader _reader = new((_, problem) => throw new InvalidOperationException($"A default that was found valid is not: {problem}"));
    private readonly HashSet<InputValue> _done = [];

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
        if (value.DefaultValue is { } node && _done.Add(value))
        {
            value.CoercedDefault = Complete(_reader.Read(node, value.Type));
        }
    }

    /// <summary>Adds the defaults of the fields that an input object does not give. Validation has refused defaults that contain themselves.</summary>
    private object? Complete(object? value)
    {
        switch (value)
        {
            case object?[] items:
                return Array.ConvertAll(items, Complete);
            case InputObject given:
                var fields = new OrderedDictionary<string, object?>();
                foreach (var (name, inner) in given.Fields)
                {
                    fields.Add(name, Complete(inner));
                }

                foreach (var (name, definition) in given.Type.Fields)
                {
                    if (definition.DefaultValue is not null && !fields.ContainsKey(name))
                    {
                        Coerce(definition);
                        fields.Add(name, definition.CoercedDefault);
                    }
                }

                return new InputObject(given.Type, fields);
            default:
                return value;
        }
    }
}
