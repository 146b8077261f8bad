using System.Text;

namespace Jamsostek.Graph.Api.Documentation;

/// <summary>Writes type system definitions, each type once, each with its description.</summary>
internal sealed class SchemaText
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _defined = new(StringComparer.Ordinal);

    /// <summary>Defines a type unless it is defined already.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="head">Everything before the brace: <c>type Province implements Node</c>.</param>
    /// <param name="members">Writes what stands between the braces; null for a type without members.</param>
    /// <returns>False when it was defined already.</returns>
    public bool Define(string name, string description, string head, Action<SchemaText>? members = null)
    {
        if (!_defined.Add(name))
        {
            return false;
        }

        Describe(description, "");
        _text.Append(head);
        if (members is null)
        {
            _text.Append("\n\n");
            return true;
        }

        _text.Append(" {\n");
        members(this);
        _text.Append("}\n\n");
        return true;
    }

    /// <summary>The C# enums whose types are defined.</summary>
    public HashSet<Type> Enums { get; } = [];

    /// <summary>Defines the enum that stands for a C# enum, described by its documentation; scalars are defined once for all.</summary>
    public void DefineLeaf(Type type)
    {
        if (!type.IsEnum || !Enums.Add(type))
        {
            return;
        }

        Define(type.Name, XmlDescriptions.Facts.Of(type), $"enum {type.Name}", body =>
        {
            foreach (var member in Enum.GetNames(type))
            {
                body.Member(Names.Upper(member), "", XmlDescriptions.Facts.Of(type, member));
            }
        });
    }

    /// <summary>Writes a field, an input field or an enum value.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="member">Everything after its name and arguments: <c>: String!</c>.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="arguments">Its arguments.</param>
    public void Member(string name, string member, string description, IReadOnlyList<Argument>? arguments = null)
    {
        Describe(description, "  ");
        _text.Append("  ").Append(name);
        if (arguments is { Count: > 0 })
        {
            _text.Append("(\n");
            foreach (var argument in arguments)
            {
                Describe(argument.Description, "    ");
                _text.Append("    ").Append(argument.Name).Append(": ").Append(argument.Type);
                if (argument.Default is { } given)
                {
                    _text.Append(" = ").Append(given);
                }

                _text.Append('\n');
            }

            _text.Append("  )");
        }

        _text.Append(member).Append('\n');
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Describe(string description, string indent)
    {
        if (string.IsNullOrWhiteSpace(description))
        {
            throw new InvalidOperationException("Every type and member of the schema is described.");
        }

        _text.Append(indent).Append("\"\"\"\n").Append(indent).Append(description.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal)).Append('\n').Append(indent).Append("\"\"\"\n");
    }
}
