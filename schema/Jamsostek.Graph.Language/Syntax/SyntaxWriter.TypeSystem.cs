using System.Collections.Immutable;

namespace Jamsostek.Graph.Language.Syntax;

internal sealed partial class SyntaxWriter
{
    private void WriteTypeSystemDefinition(TypeSystemDefinitionNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                WriteDescription(schema.Description);
                _text.Append(schema.IsExtension ? "extend schema" : "schema");
                WriteDirectives(schema.Directives);
                WriteMembers(schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case TypeDefinitionNode definition:
                WriteTypeDefinition(definition);
                break;
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        _text.Append(definition.IsExtension ? "extend " : "").Append(TypeKeyword(definition)).Append(' ').Append(definition.Name.Value);
        WriteInterfaces(definition switch
        {
            ObjectTypeDefinitionNode type => type.Interfaces,
            InterfaceTypeDefinitionNode type => type.Interfaces,
            _ => [],
        });
        WriteDirectives(definition.Directives);
        switch (definition)
        {
            case ObjectTypeDefinitionNode type: WriteMembers(type.Fields); break;
            case InterfaceTypeDefinitionNode type: WriteMembers(type.Fields); break;
            case InputObjectTypeDefinitionNode type: WriteMembers(type.Fields); break;
            case EnumTypeDefinitionNode type: WriteMembers(type.Values); break;
            case UnionTypeDefinitionNode { Types.IsEmpty: false } type:
                _text.Append(" = ");
                WriteSeparated(type.Types, " | ");
                break;
        }
    }

    private void WriteInterfaces(ImmutableArray<NamedTypeNode> interfaces)
    {
        if (!interfaces.IsEmpty)
        {
            _text.Append(" implements ");
            WriteSeparated(interfaces, " & ");
        }
    }

    private void WriteMembers<T>(ImmutableArray<T> members)
        where T : SyntaxNode
    {
        if (!members.IsEmpty)
        {
            _text.Append(' ');
            WriteBlock(members);
        }
    }

    private void WriteFieldDefinition(FieldDefinitionNode field)
    {
        WriteDescription(field.Description);
        _text.Append(field.Name.Value);
        WriteDefinitions(field.Arguments);
        _text.Append(": ");
        WriteType(field.Type);
        WriteDirectives(field.Directives);
    }

    private void WriteInputValueDefinition(InputValueDefinitionNode value)
    {
        WriteDescription(value.Description);
        _text.Append(value.Name.Value).Append(": ");
        WriteType(value.Type);
        WriteDefault(value.DefaultValue);
        WriteDirectives(value.Directives);
    }

    private void WriteEnumValueDefinition(EnumValueDefinitionNode value)
    {
        WriteDescription(value.Description);
        _text.Append(value.Name.Value);
        WriteDirectives(value.Directives);
    }

    private void WriteRootOperationType(OperationTypeDefinitionNode type) =>
        _text.Append(Keyword(type.Operation)).Append(": ").Append(type.Type.Name.Value);

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        WriteDescription(directive.Description);
        _text.Append("directive @").Append(directive.Name.Value);
        WriteDefinitions(directive.Arguments);
        _text.Append(directive.IsRepeatable ? " repeatable on " : " on ");
        WriteSeparated(directive.Locations, " | ");
    }

    private static string TypeKeyword(TypeDefinitionNode definition) => definition switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "type",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        _ => "input",
    };
}
