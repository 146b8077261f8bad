using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Parsing;

internal ref partial struct Parser
{
    private const string ADefinition = "a definition such as \"query\", \"fragment\" or \"type\"";

    /// <summary><c>Document : Definition+</c></summary>
    public DocumentNode ParseDocument()
    {
        var start = _lexer.Start;
        var mark = _openCount;
        do
        {
            Push(ParseDefinition());
        }
        while (!Peek(TokenKind.EndOfFile));
        return new DocumentNode(start, _lexer.PreviousEnd, Pop<DefinitionNode>(mark), _source);
    }

    /// <summary>
    /// <c>Definition : ExecutableDefinition | TypeSystemDefinitionOrExtension</c>;
    /// <c>ExecutableDefinition : OperationDefinition | FragmentDefinition</c>;
    /// <c>TypeSystemDefinitionOrExtension : TypeSystemDefinition | TypeSystemExtension</c>
    /// </summary>
    private DefinitionNode ParseDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        if (Peek(TokenKind.BraceLeft))
        {
            if (description is not null)
            {
                _lexer.Fail(start, SyntaxMessages.DescriptionOfShorthand);
            }

            return ParseShorthandQuery();
        }

        if (Peek(TokenKind.Name))
        {
            switch (_lexer.Text)
            {
                case var text when text.SequenceEqual("query"u8): return ParseOperationDefinition(start, description, OperationKind.Query);
                case var text when text.SequenceEqual("mutation"u8): return ParseOperationDefinition(start, description, OperationKind.Mutation);
                case var text when text.SequenceEqual("subscription"u8): return ParseOperationDefinition(start, description, OperationKind.Subscription);
                case var text when text.SequenceEqual("fragment"u8): return ParseFragmentDefinition(start, description);
                case var text when text.SequenceEqual("directive"u8): return ParseDirectiveDefinition(start, description);
                case var text when text.SequenceEqual("extend"u8):
                    if (description is not null)
                    {
                        _lexer.Fail(start, SyntaxMessages.DescriptionOfExtension);
                    }

                    _lexer.Advance();
                    return ParseTypeSystemDefinition(start, description: null, isExtension: true)
                        ?? UnexpectedDefinition("\"schema\", \"scalar\", \"type\", \"interface\", \"union\", \"enum\" or \"input\"");
                default:
                    return ParseTypeSystemDefinition(start, description, isExtension: false) ?? UnexpectedDefinition(ADefinition);
            }
        }

        return UnexpectedDefinition(ADefinition);
    }

    /// <summary>
    /// <c>TypeSystemDefinition : SchemaDefinition | TypeDefinition</c>;
    /// <c>TypeSystemExtension : SchemaExtension | TypeExtension</c>;
    /// <c>TypeDefinition : ScalarTypeDefinition | ObjectTypeDefinition | InterfaceTypeDefinition | UnionTypeDefinition | EnumTypeDefinition | InputObjectTypeDefinition</c>
    /// </summary>
    private DefinitionNode? ParseTypeSystemDefinition(int start, StringValueNode? description, bool isExtension) => _lexer.Text switch
    {
        var text when text.SequenceEqual("schema"u8) => ParseSchemaDefinition(start, description, isExtension),
        var text when text.SequenceEqual("scalar"u8) => ParseScalarTypeDefinition(start, description, isExtension),
        var text when text.SequenceEqual("type"u8) => ParseObjectTypeDefinition(start, description, isExtension),
        var text when text.SequenceEqual("interface"u8) => ParseInterfaceTypeDefinition(start, description, isExtension),
        var text when text.SequenceEqual("union"u8) => ParseUnionTypeDefinition(start, description, isExtension),
        var text when text.SequenceEqual("enum"u8) => ParseEnumTypeDefinition(start, description, isExtension),
        var text when text.SequenceEqual("input"u8) => ParseInputObjectTypeDefinition(start, description, isExtension),
        _ => null,
    };

    /// <summary><c>Description : StringValue</c></summary>
    private StringValueNode? ParseDescription() => Peek(TokenKind.String) || Peek(TokenKind.BlockString) ? ParseStringValue() : null;

    private ScalarTypeDefinitionNode UnexpectedDefinition(string expectation)
    {
        Unexpected(expectation);
        return new ScalarTypeDefinitionNode(0, 0, isExtension: false, description: null, ParseName(), []);
    }
}
