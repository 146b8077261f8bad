using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Every literal fits the type that is expected where it stands.</summary>
/// <remarks>Specification, sections 5.6.1, Values of Correct Type, 5.6.2, Input Object Field Names, and 5.6.4, Input Object Required Fields.</remarks>
internal sealed class ValuesOfCorrectTypeRule : IValueRule
{
    public void CheckValue(ValueNode value, GraphQLType expected, ValidationContext context)
    {
        if (context.IsStopped || value is VariableNode)
        {
            return;
        }

        if (value is NullValueNode)
        {
            if (expected.IsNonNull)
            {
                context.Report(ErrorsOfValues.NullNotAllowed(context, value, expected));
            }

            return;
        }

        if (context.CanNest(value))
        {
            CheckNotNull(value, expected.Nullable, context);
        }
    }

    private void CheckNotNull(ValueNode value, GraphQLType type, ValidationContext context)
    {
        switch (type)
        {
            case ListType list when value is ListValueNode items:
                foreach (var item in items.Values)
                {
                    CheckValue(item, list.Element, context);
                }

                break;
            case ListType list:
                // A single value stands for a list of one.
                CheckValue(value, list.Element, context);
                break;
            case InputObjectType inputObject when value is ObjectValueNode fields:
                CheckFields(fields, inputObject, context);
                break;
            case InputObjectType inputObject:
                context.Report(ErrorsOfValues.NotAnObject(context, value, inputObject));
                break;
            case EnumType enumType:
                CheckEnum(value, enumType, context);
                break;
            case ScalarType scalar when !scalar.Coercion.TryReadLiteral(value, out _, out var problem):
                context.Report(ErrorsOfValues.NotAScalarValue(context, value, scalar, problem));
                break;
        }
    }

    private static void CheckEnum(ValueNode value, EnumType type, ValidationContext context)
    {
        if (value is EnumValueNode { Value: var name } && type.Values.ContainsKey(name))
        {
            return;
        }

        // Quotation marks around the right name are the likeliest mistake.
        var written = (value as EnumValueNode)?.Value ?? (value as StringValueNode)?.Value;
        context.Report(ErrorsOfValues.NotAnEnumValue(context, value, type, written is null ? [] : Suggestions.For(written, type.Values.Keys)));
    }

    private void CheckFields(ObjectValueNode value, InputObjectType type, ValidationContext context)
    {
        var known = 0;
        ObjectFieldNode? last = null;
        foreach (var node in value.Fields)
        {
            if (type.Fields.TryGetValue(node.Name.Value, out var field))
            {
                CheckValue(node.Value, field.Type, context);
                known++;
                last = node;
            }
            else if (!context.IsStopped)
            {
                context.Report(ErrorsOfValues.UnknownField(context, node, type));
            }
        }

        foreach (var (name, field) in type.Fields)
        {
            if (field.IsRequired && !IsGiven(value, name))
            {
                context.Report(ErrorsOfValues.RequiredField(context, value, type, field));
            }
        }

        if (type.IsOneOf && (known != 1 || last!.Value is NullValueNode))
        {
            context.Report(ErrorsOfValues.NotExactlyOneField(context, value, type));
        }
    }

    private static bool IsGiven(ObjectValueNode value, string name)
    {
        foreach (var field in value.Fields)
        {
            if (field.Name.Value == name)
            {
                return true;
            }
        }

        return false;
    }
}
