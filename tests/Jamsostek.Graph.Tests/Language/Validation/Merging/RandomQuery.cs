using System.Text;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Tests.Language.Validation.Merging;

/// <summary>
/// Makes queries whose fields, types and fragments all exist, with few names, so that fields of one response name meet often. A fragment
/// spreads later ones only. The same seed makes the same query.
/// </summary>
internal sealed class RandomQuery(Schema schema, int seed)
{
    private static readonly string[] Aliases = ["x", "y", "name"];
    private readonly Random _random = new(seed);
    private readonly List<(string Name, NamedType Type)> _fragments = [];

    public string Next()
    {
        var types = schema.Types.Values.Where(static type => type is CompositeType or UnionType && !type.Name.StartsWith("__", StringComparison.Ordinal) && type.Name is not ("Mutation" or "Subscription")).ToArray();
        var count = _random.Next(4);
        for (var i = 0; i < count; i++)
        {
            _fragments.Add(($"F{i}", types[_random.Next(types.Length)]));
        }

        var text = new StringBuilder($"{{ {Selections(schema.QueryType!, 0, 0)}}}");
        for (var i = 0; i < count; i++)
        {
            text.Append($" fragment F{i} on {_fragments[i].Type} {{ {Selections(_fragments[i].Type, 1, i + 1)}}}");
        }

        return text.ToString();
    }

    private string Selections(NamedType type, int depth, int firstFragment) =>
        string.Concat(Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Selection(type, depth, firstFragment)));

    private string Selection(NamedType type, int depth, int firstFragment)
    {
        switch (_random.Next(8))
        {
            case 0 when firstFragment < _fragments.Count:
                return $"...{_fragments[_random.Next(firstFragment, _fragments.Count)].Name} ";
            case 1 when depth < 4:
                return $"... {{ {Selections(type, depth + 1, firstFragment)}}} ";
            case 2 or 3 when depth < 4:
                var condition = Narrower(type);
                return $"... on {condition} {{ {Selections(condition, depth + 1, firstFragment)}}} ";
            default:
                return Field(type, depth, firstFragment);
        }
    }

    private string Field(NamedType type, int depth, int firstFragment)
    {
        var fields = type is CompositeType composite
            ? composite.Fields.Values.Where(field => depth < 4 || field.Type.Named is ScalarType).ToArray()
            : [];
        var field = fields.Length == 0 || _random.Next(12) == 0 ? schema.MetaField(type, "__typename")! : fields[_random.Next(fields.Length)];
        var alias = _random.Next(3) == 0 ? $"{Aliases[_random.Next(Aliases.Length)]}: " : "";
        var arguments = field.Arguments.Count > 0 && _random.Next(2) == 0 ? $"({field.Arguments.GetAt(0).Key}: {_random.Next(2)})" : "";
        var selection = field.Type.Named is CompositeType or UnionType ? $" {{ {Selections(field.Type.Named, depth + 1, firstFragment)}}}" : "";
        return $"{alias}{field.Name}{arguments}{selection} ";
    }

    private ObjectType Narrower(NamedType type)
    {
        var possible = schema.PossibleTypesOf(type);
        return possible[_random.Next(possible.Length)];
    }
}
