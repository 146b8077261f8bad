using System.Collections.Immutable;
using System.Text;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types;

/// <summary>Writes the definitions of one schema into one text.</summary>
internal sealed class SchemaWriter
{
    private readonly StringBuilder _text = new();

    public string Write(Schema schema)
    {
        WriteSchemaDefinition(schema);
        foreach (var directive in schema.Directives.Values)
        {
            if (!BuiltInDefinitions.IsDirective(directive.Name))
            {
                WriteDirectiveDefinition(directive);
            }
        }

        foreach (var type in schema.Types.Values)
        {
            if (!BuiltInDefinitions.IsType(type.Name))
            {
                WriteType(type);
            }
        }

        return _text.ToString();
    }

    /// <summary>Left out when it says nothing that the names of the types do not say (section 3.3.1).</summary>
    private void WriteSchemaDefinition(Schema schema)
    {
        OperationKind[] operations = [OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription];
        if (schema.Description is null && schema.AppliedDirectives.IsEmpty
            && Array.TrueForAll(operations, operation => schema.RootType(operation) == schema.Types.GetValueOrDefault(operation.ToString())))
        {
            return;
        }

        BeginDefinition(schema.Description);
        _text.Append("schema");
        WriteDirectives(schema.AppliedDirectives);
        WriteBlock(operations.Where(operation => schema.RootType(operation) is not null), operation =>
            _text.Append("  ").Append(operation.ToString().ToLowerInvariant()).Append(": ").Append(schema.RootType(operation)!.Name));
    }

    private void WriteDirectiveDefinition(DirectiveType directive)
    {
        BeginDefinition(directive.Description);
        _text.Append("directive @").Append(directive.Name);
        WriteArguments(directive.Arguments.Values, "");
        _text.Append(directive.IsRepeatable ? " repeatable on " : " on ").AppendJoin(" | ", directive.Locations).Append('\n');
    }

    private void WriteType(NamedType type)
    {
        BeginDefinition(type.Description);
        _text.Append(Keyword(type.Kind)).Append(' ').Append(type.Name);
        if (type is CompositeType { Interfaces.IsEmpty: false } composite)
        {
            _text.Append(" implements ").AppendJoin(" & ", composite.Interfaces.Select(shared => shared.Name));
        }

        WriteDirectives(type.AppliedDirectives);
        switch (type)
        {
            case CompositeType fields:
                WriteMembers(fields.Fields.Values, field => field.Description, WriteField);
                break;
            case EnumType values:
                WriteMembers(values.Values.Values, value => value.Description, value =>
                {
                    _text.Append(value.Name);
                    WriteDirectives(value.AppliedDirectives);
                });
                break;
            case InputObjectType input:
                WriteMembers(input.Fields.Values, field => field.Description, WriteInputValue);
                break;
            case UnionType union:
                _text.Append(" = ").AppendJoin(" | ", union.Types.Select(member => member.Name)).Append('\n');
                break;
            default:
                _text.Append('\n');
                break;
        }
    }

    private static string Keyword(TypeKind kind) => kind switch
    {
        TypeKind.Scalar => "scalar",
        TypeKind.Object => "type",
        TypeKind.Interface => "interface",
        TypeKind.Union => "union",
        TypeKind.Enum => "enum",
        _ => "input",
    };

    private void WriteField(Field field)
    {
        _text.Append(field.Name);
        WriteArguments(field.Arguments.Values, "  ");
        _text.Append(": ").Append(field.Type);
        WriteDirectives(field.AppliedDirectives);
    }

    private void WriteInputValue(InputValue value)
    {
        _text.Append(value.Name).Append(": ").Append(value.Type);
        if (value.DefaultValue is { } literal)
        {
            _text.Append(" = ").Append(SyntaxPrinter.Print(literal));
        }

        WriteDirectives(value.AppliedDirectives);
    }

    /// <summary>On one line, or one a line when one of them has a description.</summary>
    private void WriteArguments(IList<InputValue> arguments, string indentation)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        var isTall = arguments.Any(argument => argument.Description is not null);
        _text.Append('(');
        for (var i = 0; i < arguments.Count; i++)
        {
            if (isTall)
            {
                _text.Append('\n');
                WriteDescription(arguments[i].Description, $"{indentation}  ", isFirst: i == 0);
                _text.Append(indentation).Append("  ");
            }
            else if (i > 0)
            {
                _text.Append(", ");
            }

            WriteInputValue(arguments[i]);
        }

        _text.Append(isTall ? $"\n{indentation})" : ")");
    }

    private void WriteMembers<T>(IList<T> members, Func<T, string?> description, Action<T> write)
    {
        var isFirst = true;
        WriteBlock(members, member =>
        {
            WriteDescription(description(member), "  ", isFirst);
            _text.Append("  ");
            write(member);
            isFirst = false;
        });
    }

    private void WriteBlock<T>(IEnumerable<T> members, Action<T> write)
    {
        _text.Append(" {\n");
        foreach (var member in members)
        {
            write(member);
            _text.Append('\n');
        }

        _text.Append("}\n");
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ').Append(SyntaxPrinter.Print(directive));
        }
    }

    private void BeginDefinition(string? description)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        WriteDescription(description, "", isFirst: true);
    }

    private void WriteDescription(string? description, string indentation, bool isFirst)
    {
        if (description is null)
        {
            return;
        }

        _text.Append(isFirst ? "" : "\n");
        foreach (var line in SyntaxPrinter.Print(new StringValueNode(0, 0, description, isBlock: true)).Split('\n'))
        {
            _text.Append(line.Length > 0 ? indentation : "").Append(line).Append('\n');
        }
    }
}
