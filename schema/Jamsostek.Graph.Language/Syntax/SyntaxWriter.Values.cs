namespace Jamsostek.Graph.Language.Syntax;

internal sealed partial class SyntaxWriter
{
    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable: _text.Append('$').Append(variable.Name.Value); break;
            case IntValueNode integer: _text.Append(integer.Value); break;
            case FloatValueNode number: _text.Append(number.Value); break;
            case StringValueNode text: WriteString(text); break;
            case BooleanValueNode boolean: _text.Append(boolean.Value ? "true" : "false"); break;
            case NullValueNode: _text.Append("null"); break;
            case EnumValueNode name: _text.Append(name.Value); break;
            case ListValueNode list: WriteFitting(Width, "[", list.Values, "]"); break;
            case ObjectValueNode { Fields.IsEmpty: true }: _text.Append("{}"); break;
            case ObjectValueNode composite: WriteFitting(Width, "{ ", composite.Fields, " }"); break;
        }
    }

    private void WritePair(NameNode name, ValueNode value)
    {
        _text.Append(name.Value).Append(": ");
        WriteValue(value);
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is not null)
        {
            _text.Append(" = ");
            WriteValue(value);
        }
    }

    private void WriteString(StringValueNode text)
    {
        if (!text.IsBlock || !BlockStringText.CanHold(text.Value))
        {
            QuotedStringText.Append(_text, text.Value);
            return;
        }

        var lines = BlockStringText.From(text.Value).Split('\n');
        _text.Append(lines[0]);
        foreach (var line in lines.AsSpan(1))
        {
            NewLine(isIndented: line.Length > 0);
            _text.Append(line);
        }
    }
}
