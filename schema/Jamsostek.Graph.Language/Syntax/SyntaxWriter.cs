using System.Collections.Immutable;
using System.Text;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>Writes nodes into one text, with indentation.</summary>
internal sealed partial class SyntaxWriter
{
    private const int WidestLine = 80;

    private readonly StringBuilder _text = new();
    private int _indent;
    private int _indentation;
    private int _lines;
    private bool _needsKeyword;

    // While a list is tried on one line, everything in it stays on that line, and beyond this length the try is over.
    private int? _lineLimit;

    // What was written without the indentation of its lines.
    private int Width => _text.Length - _indentation;

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Writes a node.</summary>
    public void Write(SyntaxNode node)
    {
        switch (node)
        {
            case ValueNode value: WriteValue(value); break;
            case TypeNode type: WriteType(type); break;
            case SelectionNode selection: WriteSelection(selection); break;
            case TypeSystemDefinitionNode definition: WriteTypeSystemDefinition(definition); break;
            case NameNode name: _text.Append(name.Value); break;
            case DocumentNode document: WriteDocument(document); break;
            case OperationDefinitionNode operation: WriteOperation(operation); break;
            case FragmentDefinitionNode fragment: WriteFragment(fragment); break;
            case VariableDefinitionNode variable: WriteVariableDefinition(variable); break;
            case SelectionSetNode selectionSet: WriteBlock(selectionSet.Selections); break;
            case ArgumentNode argument: WritePair(argument.Name, argument.Value); break;
            case ObjectFieldNode field: WritePair(field.Name, field.Value); break;
            case DirectiveNode directive: WriteDirective(directive); break;
            case FieldDefinitionNode field: WriteFieldDefinition(field); break;
            case InputValueDefinitionNode value: WriteInputValueDefinition(value); break;
            case EnumValueDefinitionNode value: WriteEnumValueDefinition(value); break;
            case OperationTypeDefinitionNode type: WriteRootOperationType(type); break;
            default: throw new ArgumentOutOfRangeException(nameof(node), node.Kind, "There is no text for this kind of node.");
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        DefinitionNode? previous = null;
        foreach (var definition in document.Definitions)
        {
            _text.Append(previous is null ? "" : "\n\n");

            // After "type A" the braces of a shorthand query would be taken for the fields of A.
            _needsKeyword = previous is TypeSystemDefinitionNode;
            Write(definition);
            previous = definition;
        }

        _needsKeyword = false;
    }

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case ListTypeNode list:
                _text.Append('[');
                WriteType(list.ElementType);
                _text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.NullableType);
                _text.Append('!');
                break;
            case NamedTypeNode named:
                _text.Append(named.Name.Value);
                break;
        }
    }

    private void WriteBlock<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode => WriteLines('{', nodes, '}');

    private void WriteLines<T>(char open, ImmutableArray<T> nodes, char close)
        where T : SyntaxNode
    {
        _text.Append(open);
        _indent++;
        foreach (var node in nodes)
        {
            NewLine();
            Write(node);
        }

        _indent--;
        NewLine();
        _text.Append(close);
    }

    private void WriteSeparated<T>(ImmutableArray<T> nodes, string separator)
        where T : SyntaxNode
    {
        for (var i = 0; i < nodes.Length && !(Width > _lineLimit); i++)
        {
            _text.Append(i == 0 ? "" : separator);
            Write(nodes[i]);
        }
    }

    // On one line, or one item a line when that would be wider than a line; the indentation is not counted.
    private void WriteFitting<T>(int begin, string open, ImmutableArray<T> nodes, string close)
        where T : SyntaxNode
    {
        var start = (_text.Length, _indentation);
        var outer = _lineLimit;
        _lineLimit ??= begin + WidestLine;
        _text.Append(open);
        WriteSeparated(nodes, ", ");
        _text.Append(close);
        var fits = Width <= _lineLimit;
        _lineLimit = outer;
        if (outer is null && !fits)
        {
            (_text.Length, _indentation) = start;
            WriteLines(open[0], nodes, close[^1]);
        }
    }

    // On one line, or one item a line when one of them takes several lines, as those with a description do.
    private void WriteDefinitions<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        if (nodes.IsEmpty)
        {
            return;
        }

        var start = (_text.Length, _indentation);
        var lines = _lines;
        _text.Append('(');
        WriteSeparated(nodes, ", ");
        _text.Append(')');
        if (_lines != lines)
        {
            (_text.Length, _indentation) = start;
            WriteLines('(', nodes, ')');
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            WriteString(description);
            NewLine();
        }
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ');
            WriteDirective(directive);
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        _text.Append('@').Append(directive.Name.Value);
        if (!directive.Arguments.IsEmpty)
        {
            _text.Append('(');
            WriteSeparated(directive.Arguments, ", ");
            _text.Append(')');
        }
    }

    private void NewLine(bool isIndented = true)
    {
        var indentation = isIndented ? 2 * _indent : 0;
        _text.Append('\n').Append(' ', indentation);
        _indentation += indentation;
        _lines++;
    }
}
