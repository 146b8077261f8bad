using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>
/// One argument as an address gives it: whole, as <c>order=-coverageRate</c>, or by members with dots, as <c>where.province.code.eq=11</c>, of which there may be several.
/// </summary>
/// <param name="name">Name of the argument.</param>
/// <param name="type">Its type.</param>
internal sealed class FlatArgument(string name, GraphQLType type)
{
    private readonly OrderedDictionary<string, FlatArgument> _members = [];
    private string? _text;

    /// <summary>Its name, with those above it: <c>where.segment</c>.</summary>
    public string Name => name;

    /// <summary>Reads a text given for a member.</summary>
    /// <param name="path">The names of the members, outermost first; empty for the argument itself.</param>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong with it.</returns>
    public FlatProblem? Add(ReadOnlySpan<string> path, string text)
    {
        if (path.IsEmpty)
        {
            var isTwice = _text is not null || _members.Count > 0;
            // A list may be given item by item.
            _text = _text is not null && type.Nullable is ListType && !FlatLiterals.IsWritten(text) && !FlatLiterals.IsWritten(_text) ? $"{_text},{text}" : text;
            return isTwice && (type.Nullable is not ListType || _members.Count > 0 || FlatLiterals.IsWritten(_text)) ? Twice() : null;
        }

        if (_text is not null)
        {
            return Twice();
        }

        if (type.Nullable is not InputObjectType input)
        {
            return FlatProblem.Invalid(name, $"{name} has no members: it is of the type {type}.", $"Write {name}=VALUE.");
        }

        if (!input.Fields.TryGetValue(path[0], out var field))
        {
            return new FlatProblem(FlatProblem.UnknownParameter, $"{name}.{path[0]}", $"{name} has no member \"{path[0]}\".", $"Its members are {string.Join(", ", input.Fields.Keys)}.");
        }

        if (!_members.TryGetValue(path[0], out var member))
        {
            _members.Add(path[0], member = new FlatArgument($"{name}.{path[0]}", field.Type));
        }

        return member.Add(path[1..], text);
    }

    /// <summary>The argument as a literal.</summary>
    /// <param name="shorthand">Reads a text that is no literal of an input object or list of them; null where there is no such writing.</param>
    /// <param name="problem">What is wrong with it.</param>
    public ValueNode? Literal(Func<string, ValueNode?>? shorthand, out FlatProblem? problem)
    {
        problem = null;
        if (_text is null)
        {
            var fields = new List<KeyValuePair<string, ValueNode>>();
            foreach (var (field, member) in _members)
            {
                if (member.Literal(null, out problem) is not { } value)
                {
                    return null;
                }

                fields.Add(new(field, value));
            }

            return FlatLiterals.Object(fields);
        }

        if (FlatLiterals.IsWritten(_text))
        {
            var written = FlatLiterals.Parse(_text, out var reason);
            problem = written is null ? FlatProblem.Invalid(name, $"{name} cannot be read: {reason}", "Lists and objects are written as in GraphQL: {segment: {in: [PU, BPU]}}.") : null;
            return written;
        }

        if (type.Named is not InputObjectType input || _text == "null")
        {
            return FlatLiterals.Of(type, _text);
        }

        var read = shorthand?.Invoke(_text);
        problem = read is null ? FlatProblem.Invalid(name, $"{name} cannot be read from \"{_text}\".", $"Name its members with dots, such as {name}.{input.Fields.Keys.First()}=..., or write it as in GraphQL, with brackets.") : null;
        return read;
    }

    private FlatProblem Twice() => new(FlatProblem.RepeatedParameter, name, $"{name} is given twice.", "Give it once, whole or by its members.");
}
