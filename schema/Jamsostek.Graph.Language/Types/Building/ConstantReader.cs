using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>
/// Reads constant literals of the schema itself, the defaults and the arguments of applied directives, by the rules of input
/// coercion (specification, sections 3.5 to 3.12).
/// </summary>
/// <param name="report">Told about each value that does not fit: where, and why as a sentence.</param>
internal sealed class ConstantReader(Action<ValueNode, string> report)
{
    /// <summary>The runtime value; not to be used after a report.</summary>
    public object? Read(ValueNode node, GraphQLType type)
    {
        switch (type, node)
        {
            case (NonNullType, NullValueNode):
                report(node, $"a value of type \"{type}\" cannot be null.");
                return null;
            case (NonNullType nonNull, _):
                return Read(node, nonNull.Nullable);
            case (_, NullValueNode):
                return null;
            case (ListType list, ListValueNode items):
                return items.Values.Select(item => Read(item, list.Element)).ToArray();
            case (ListType list, _):
                return new[] { Read(node, list.Element) };
            case (InputObjectType input, ObjectValueNode fields):
                return ReadObject(fields, input);
            case (EnumType values, EnumValueNode name) when values.Values.TryGetValue(name.Value, out var value):
                return value.RuntimeValue;
            case (EnumType values, _):
                report(node, $"expected one of the values of \"{values.Name}\".");
                return null;
            case (ScalarType scalar, not (ListValueNode or ObjectValueNode or EnumValueNode)):
                return ReadScalar(node, scalar);
            case (ScalarType { Coercion: AnyCoercion } scalar, _):
                return ReadScalar(node, scalar);
            default:
                report(node, $"expected a value of type \"{type}\".");
                return null;
        }
    }

    private object? ReadScalar(ValueNode node, ScalarType scalar)
    {
        if (!scalar.Coercion.TryReadLiteral(node, out var value, out var problem))
        {
            report(node, $"{problem} for type \"{scalar.Name}\".");
        }

        return value;
    }

    private InputObject ReadObject(ObjectValueNode node, InputObjectType type)
    {
        var values = new OrderedDictionary<string, object?>();
        foreach (var field in node.Fields)
        {
            var name = field.Name.Value;
            if (!type.Fields.TryGetValue(name, out var definition))
            {
                report(field.Value, $"\"{type.Name}\" has no field named \"{name}\".");
            }
            else if (!values.TryAdd(name, Read(field.Value, definition.Type)))
            {
                report(field.Value, $"the field \"{name}\" can be given only once.");
            }
        }

        foreach (var (name, definition) in type.Fields)
        {
            if (definition.IsRequired && !values.ContainsKey(name))
            {
                report(node, $"the field \"{type.Name}.{name}\" of type \"{definition.Type}\" is required.");
            }
        }

        if (type.IsOneOf && (node.Fields.Length != 1 || node.Fields[0].Value is NullValueNode))
        {
            report(node, $"exactly one field of \"{type.Name}\" must be given, and not null.");
        }

        return new InputObject(type, values);
    }
}
