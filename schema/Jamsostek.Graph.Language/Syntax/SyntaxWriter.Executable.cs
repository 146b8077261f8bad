namespace Jamsostek.Graph.Language.Syntax;

internal sealed partial class SyntaxWriter
{
    private void WriteOperation(OperationDefinitionNode operation)
    {
        var isShorthand = !_needsKeyword && operation is { Operation: OperationKind.Query, Description: null, Name: null, VariableDefinitions.IsEmpty: true, Directives.IsEmpty: true };
        if (!isShorthand)
        {
            WriteDescription(operation.Description);
            _text.Append(Keyword(operation.Operation));
            if (operation.Name is not null || !operation.VariableDefinitions.IsEmpty)
            {
                _text.Append(' ').Append(operation.Name?.Value);
            }

            WriteDefinitions(operation.VariableDefinitions);
            WriteDirectives(operation.Directives);
            _text.Append(' ');
        }

        WriteBlock(operation.SelectionSet.Selections);
    }

    private void WriteFragment(FragmentDefinitionNode fragment)
    {
        WriteDescription(fragment.Description);
        _text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name.Value);
        WriteDirectives(fragment.Directives);
        _text.Append(' ');
        WriteBlock(fragment.SelectionSet.Selections);
    }

    private void WriteVariableDefinition(VariableDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        _text.Append('$').Append(definition.Variable.Name.Value).Append(": ");
        WriteType(definition.Type);
        WriteDefault(definition.DefaultValue);
        WriteDirectives(definition.Directives);
    }

    private void WriteSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                _text.Append("...");
                if (fragment.TypeCondition is not null)
                {
                    _text.Append(" on ").Append(fragment.TypeCondition.Name.Value);
                }

                WriteDirectives(fragment.Directives);
                _text.Append(' ');
                WriteBlock(fragment.SelectionSet.Selections);
                break;
        }
    }

    private void WriteField(FieldNode field)
    {
        var begin = Width;
        if (field.Alias is not null)
        {
            _text.Append(field.Alias.Value).Append(": ");
        }

        _text.Append(field.Name.Value);
        if (!field.Arguments.IsEmpty)
        {
            WriteFitting(begin, "(", field.Arguments, ")");
        }

        WriteDirectives(field.Directives);
        if (field.SelectionSet is not null)
        {
            _text.Append(' ');
            WriteBlock(field.SelectionSet.Selections);
        }
    }

    private static string Keyword(OperationKind operation) => operation switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };
}
