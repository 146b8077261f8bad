using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Tests.Language.Syntax;

/// <summary>Makes documents that have any of the grammar's parts, without meaning. The same seed makes the same document.</summary>
internal sealed class RandomDocument(int seed)
{
    private static readonly string[] Names = ["a", "b1", "_", "name", "on", "query", "type", "true", "null", "fragment", "repeatable", "implements", "input", "extend", "aVeryLongNameThatFillsTheLine"];
    private static readonly string[] Texts = ["", "x", "two\nlines", " indented", "quote\"", "\"\"\"", "back\\", "\u0000\t", "é😀", "a\n\n  b\nc", "A sentence that goes on for longer than the seventy characters that fit on one line."];
    private static readonly string[] Numbers = ["0", "-1", "12345678901234567890"];
    private static readonly string[] Places = ["QUERY", "FIELD", "OBJECT", "VARIABLE_DEFINITION", "ENUM_VALUE"];

    private readonly Random _random = new(seed);

    public DocumentNode Next() => new(0, 0, Many(1, 4, Definition), SourceText.From(""));

    private DefinitionNode Definition()
    {
        var isExtension = _random.Next(4) == 0;
        var description = isExtension ? null : Description();
        var directives = isExtension ? Many(1, 2, () => Directive(true)) : Directives(true);
        return _random.Next(11) switch
        {
            0 => new OperationDefinitionNode(0, 0, Description(), (OperationKind)_random.Next(3), Maybe(Name), Many(0, 3, Variable), Directives(false), SelectionSet(0)),
            1 => new FragmentDefinitionNode(0, 0, Description(), FragmentName(), NamedType(), Directives(false), SelectionSet(0)),
            2 => new SchemaDefinitionNode(0, 0, isExtension, description, directives, Many(isExtension ? 0 : 1, 3, () => new OperationTypeDefinitionNode(0, 0, (OperationKind)_random.Next(3), NamedType()))),
            3 => new ScalarTypeDefinitionNode(0, 0, isExtension, description, Name(), directives),
            4 => new ObjectTypeDefinitionNode(0, 0, isExtension, description, Name(), directives, Many(0, 2, NamedType), Many(0, 3, Field)),
            5 => new InterfaceTypeDefinitionNode(0, 0, isExtension, description, Name(), directives, Many(0, 2, NamedType), Many(0, 3, Field)),
            6 => new UnionTypeDefinitionNode(0, 0, isExtension, description, Name(), directives, Many(0, 3, NamedType)),
            7 => new EnumTypeDefinitionNode(0, 0, isExtension, description, Name(), directives, Many(0, 3, () => new EnumValueDefinitionNode(0, 0, Description(), EnumName(), Directives(true)))),
            8 => new InputObjectTypeDefinitionNode(0, 0, isExtension, description, Name(), directives, Many(0, 3, InputValue)),
            9 => new DirectiveDefinitionNode(0, 0, Description(), Name(), Many(0, 2, InputValue), _random.Next(2) == 0, Many(1, 3, () => new NameNode(0, 0, Pick(Places)))),
            _ => new OperationDefinitionNode(0, 0, null, OperationKind.Query, null, [], [], SelectionSet(0)),
        };
    }

    private SelectionSetNode SelectionSet(int depth) => new(0, 0, Many(1, 3, () => Selection(depth)));

    private SelectionNode Selection(int depth) => _random.Next(6) switch
    {
        0 => new FragmentSpreadNode(0, 0, FragmentName(), Directives(false)),
        1 when depth < 4 => new InlineFragmentNode(0, 0, Maybe(NamedType), Directives(false), SelectionSet(depth + 1)),
        _ => new FieldNode(0, 0, Maybe(Name), Name(), Many(0, 3, () => Argument(false)), Directives(false), depth < 4 && _random.Next(3) == 0 ? SelectionSet(depth + 1) : null),
    };

    private VariableDefinitionNode Variable() => new(0, 0, Description(), new VariableNode(0, 0, Name()), Type(0), Maybe(() => Value(true, 0)), Directives(true));

    private FieldDefinitionNode Field() => new(0, 0, Description(), Name(), Many(0, 3, InputValue), Type(0), Directives(true));

    private InputValueDefinitionNode InputValue() => new(0, 0, Description(), Name(), Type(0), Maybe(() => Value(true, 0)), Directives(true));

    private ImmutableArray<DirectiveNode> Directives(bool isConst) => _random.Next(3) == 0 ? Many(0, 2, () => Directive(isConst)) : [];

    private DirectiveNode Directive(bool isConst) => new(0, 0, Name(), Many(0, 2, () => Argument(isConst)));

    private ArgumentNode Argument(bool isConst) => new(0, 0, Name(), Value(isConst, 0));

    private ValueNode Value(bool isConst, int depth) => _random.Next(depth < 4 ? 10 : 8) switch
    {
        0 when !isConst => new VariableNode(0, 0, Name()),
        1 => new FloatValueNode(0, 0, Pick(["0.5", "-1e3", "1.25E-10"])),
        2 => Text(),
        3 => new BooleanValueNode(0, 0, _random.Next(2) == 0),
        4 => new NullValueNode(0, 0),
        5 => new EnumValueNode(0, 0, EnumName().Value),
        8 => new ListValueNode(0, 0, Many(0, 4, () => Value(isConst, depth + 1))),
        9 => new ObjectValueNode(0, 0, Many(0, 4, () => new ObjectFieldNode(0, 0, Name(), Value(isConst, depth + 1)))),
        _ => new IntValueNode(0, 0, Pick(Numbers)),
    };

    private TypeNode Type(int depth)
    {
        TypeNode type = depth < 3 && _random.Next(3) == 0 ? new ListTypeNode(0, 0, Type(depth + 1)) : NamedType();
        return _random.Next(2) == 0 ? new NonNullTypeNode(0, 0, type) : type;
    }

    private NamedTypeNode NamedType() => new(0, 0, Name());

    private StringValueNode? Description() => _random.Next(4) == 0 ? Text() : null;

    private StringValueNode Text() => new(0, 0, Pick(Texts), _random.Next(2) == 0);

    private NameNode Name() => new(0, 0, Pick(Names));

    private NameNode EnumName() => new(0, 0, Pick(["A", "b", "on", "type"]));

    private NameNode FragmentName() => new(0, 0, Pick(["F", "fragment", "On", "type"]));

    private T? Maybe<T>(Func<T> make)
        where T : class => _random.Next(2) == 0 ? make() : null;

    private ImmutableArray<T> Many<T>(int least, int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => make())];

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
