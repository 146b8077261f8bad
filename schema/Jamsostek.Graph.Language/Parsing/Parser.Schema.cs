using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Parsing;

internal ref partial struct Parser
{
    /// <summary>
    /// <c>SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }</c>;
    /// <c>SchemaExtension : extend schema Directives[Const]? { RootOperationTypeDefinition+ } | extend schema Directives[Const]</c>
    /// </summary>
    private SchemaDefinitionNode ParseSchemaDefinition(int start, StringValueNode? description, bool isExtension)
    {
        _lexer.Advance();
        var directives = ParseDirectives(isConst: true);
        ImmutableArray<OperationTypeDefinitionNode> operationTypes = [];
        if (!isExtension || Peek(TokenKind.BraceLeft))
        {
            operationTypes = ParseRootOperationTypes();
        }

        RequirePart(isExtension, directives.Length + operationTypes.Length, "a directive or \"{\"");
        return new SchemaDefinitionNode(start, _lexer.PreviousEnd, isExtension, description, directives, operationTypes);
    }

    private ImmutableArray<OperationTypeDefinitionNode> ParseRootOperationTypes()
    {
        Expect(TokenKind.BraceLeft);
        var mark = _openCount;
        do
        {
            Push(ParseRootOperationType());
        }
        while (UntilSkipped(TokenKind.BraceRight));
        return Pop<OperationTypeDefinitionNode>(mark);
    }

    /// <summary><c>RootOperationTypeDefinition : OperationType : NamedType</c></summary>
    private OperationTypeDefinitionNode ParseRootOperationType()
    {
        var start = _lexer.Start;
        OperationKind? operation =
            PeekKeyword("query"u8) ? OperationKind.Query
            : PeekKeyword("mutation"u8) ? OperationKind.Mutation
            : PeekKeyword("subscription"u8) ? OperationKind.Subscription
            : null;
        if (operation is null)
        {
            Unexpected(Peek(TokenKind.Name) ? "\"query\", \"mutation\" or \"subscription\"" : SyntaxMessages.Name(TokenKind.Name));
        }

        _lexer.Advance();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(start, type.End, operation ?? OperationKind.Query, type);
    }

    /// <summary>
    /// <c>DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations</c>
    /// </summary>
    private DirectiveDefinitionNode ParseDirectiveDefinition(int start, StringValueNode? description)
    {
        _lexer.Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = SkipKeyword("repeatable"u8);
        if (!SkipKeyword("on"u8))
        {
            Unexpected("\"on\" and the directive's locations");
        }

        var locations = ParseDirectiveLocations();
        return new DirectiveDefinitionNode(start, _lexer.PreviousEnd, description, name, arguments, isRepeatable, locations);
    }

    /// <summary><c>DirectiveLocations : |? DirectiveLocation | DirectiveLocations | DirectiveLocation</c></summary>
    private ImmutableArray<NameNode> ParseDirectiveLocations()
    {
        Skip(TokenKind.Pipe);
        var mark = _openCount;
        do
        {
            Push(ParseDirectiveLocation());
        }
        while (Skip(TokenKind.Pipe));
        return Pop<NameNode>(mark);
    }

    /// <summary><c>DirectiveLocation : ExecutableDirectiveLocation | TypeSystemDirectiveLocation</c></summary>
    private NameNode ParseDirectiveLocation()
    {
        if (Peek(TokenKind.Name) && !DirectiveLocations.All.Contains(Names.Get(_lexer.Text)))
        {
            Unexpected("a directive location such as FIELD or FIELD_DEFINITION");
        }

        return ParseName();
    }
}
