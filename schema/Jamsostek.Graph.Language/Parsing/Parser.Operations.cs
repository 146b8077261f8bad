using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Parsing;

internal ref partial struct Parser
{
    /// <summary><c>OperationDefinition : SelectionSet</c></summary>
    private OperationDefinitionNode ParseShorthandQuery()
    {
        var start = _lexer.Start;
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(start, _lexer.PreviousEnd, description: null, OperationKind.Query, name: null, [], [], selectionSet);
    }

    /// <summary>
    /// <c>OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet</c>;
    /// <c>OperationType : one of query mutation subscription</c>
    /// </summary>
    private OperationDefinitionNode ParseOperationDefinition(int start, StringValueNode? description, OperationKind operation)
    {
        _lexer.Advance();
        var name = Peek(TokenKind.Name) ? ParseName() : null;
        var variables = ParseVariablesDefinition();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(start, _lexer.PreviousEnd, description, operation, name, variables, directives, selectionSet);
    }

    /// <summary><c>VariablesDefinition : ( VariableDefinition+ )</c></summary>
    private ImmutableArray<VariableDefinitionNode> ParseVariablesDefinition()
    {
        if (!Skip(TokenKind.ParenthesisLeft))
        {
            return [];
        }

        var mark = _openCount;
        do
        {
            Push(ParseVariableDefinition());
        }
        while (UntilSkipped(TokenKind.ParenthesisRight));
        return Pop<VariableDefinitionNode>(mark);
    }

    /// <summary><c>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</c></summary>
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConst: true);
        return new VariableDefinitionNode(start, _lexer.PreviousEnd, description, variable, type, defaultValue, directives);
    }

    /// <summary><c>Variable : $ Name</c></summary>
    private VariableNode ParseVariable()
    {
        var start = _lexer.Start;
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(start, name.End, name);
    }

    /// <summary><c>FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet</c></summary>
    private FragmentDefinitionNode ParseFragmentDefinition(int start, StringValueNode? description)
    {
        _lexer.Advance();
        var name = ParseFragmentName();
        if (!SkipKeyword("on"u8))
        {
            Unexpected("\"on\" and the type of the fragment");
        }

        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(start, _lexer.PreviousEnd, description, name, typeCondition, directives, selectionSet);
    }

    /// <summary><c>FragmentName : Name but not on</c></summary>
    private NameNode ParseFragmentName()
    {
        if (PeekKeyword("on"u8))
        {
            Unexpected("the name of a fragment");
        }

        return ParseName();
    }
}
