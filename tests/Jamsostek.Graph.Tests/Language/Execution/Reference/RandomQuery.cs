using System.Text;

namespace Jamsostek.Graph.Tests.Language.Execution.Reference;

/// <summary>Writes valid queries at random: aliases, fragments of both kinds, conditions, the same key many times.</summary>
internal sealed class RandomQuery(int seed)
{
    private const int Fragments = 4;
    private static readonly string[] s_leaves = ["id", "name", "numbers", "__typename"];
    private static readonly string[] s_objects = ["next", "must", "children", "strict", "union"];
    private readonly Random _random = new(seed);
    private readonly bool[] _used = new bool[Fragments];

    public static string Sdl => """
        type Query { id: Int! name: String numbers: [Int] next: Node must: Node! children: [Node] strict: [Node!]! union: [Union!] }
        interface Node { id: Int! name: String numbers: [Int] next: Node must: Node! children: [Node] strict: [Node!]! union: [Union!] }
        type Even implements Node { id: Int! name: String numbers: [Int!] next: Node must: Node! children: [Node!] strict: [Node!]! union: [Union!] a: Int! }
        type Odd implements Node { id: Int! name: String! numbers: [Int] next: Node! must: Node! children: [Node] strict: [Node!]! union: [Union!] b: Int }
        union Union = Even | Odd
        """;

    public string Write()
    {
        var text = new StringBuilder("query Q($x: Boolean!, $y: Boolean!) { x: __typename @include(if: $x) y: __typename @skip(if: $y) ");
        Selections(text, "Query", 3, 0);
        text.Append('}');
        for (var i = 0; i < Fragments; i++)
        {
            if (_used[i])
            {
                text.Append($" fragment F{i} on Node {{ ");
                Selections(text, "Node", 2, i + 1);
                text.Append('}');
            }
        }

        return text.ToString();
    }

    private void Selections(StringBuilder text, string type, int depth, int firstFragment)
    {
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            Selection(text, type, depth, firstFragment);
        }
    }

    private void Selection(StringBuilder text, string type, int depth, int firstFragment)
    {
        switch (_random.Next(8))
        {
            case < 3 when type != "Union":
                Leaf(text, type);
                break;
            case < 6 when depth > 0 && type != "Union":
                var field = s_objects[_random.Next(s_objects.Length)];
                text.Append($"{Alias(type, field)}{field}{Condition()} {{ ");
                Selections(text, field == "union" ? "Union" : "Node", depth - 1, firstFragment);
                text.Append("} ");
                break;
            case 6 when type != "Query" && firstFragment < Fragments:
                var fragment = _random.Next(firstFragment, Fragments);
                _used[fragment] = true;
                text.Append($"...F{fragment}{Condition()} ");
                break;
            case 7 when type != "Query":
                var condition = type is "Even" or "Odd" ? type : ((string[])["Even", "Odd", "Node", "Union"])[_random.Next(4)];
                text.Append($"... on {condition}{Condition()} {{ ");
                Selections(text, condition, depth, firstFragment);
                text.Append("} ");
                break;
            default:
                text.Append($"__typename{Condition()} ");
                break;
        }
    }

    private void Leaf(StringBuilder text, string type)
    {
        var own = type switch { "Even" => "a", "Odd" => "b", _ => "id" };
        var field = _random.Next(4) == 0 ? own : s_leaves[_random.Next(s_leaves.Length)];
        text.Append($"{(field == "__typename" ? "" : Alias(type, field))}{field}{Condition()} ");
    }

    /// <summary>Where types differ in what may be null the key names its type: fields of one key can always be merged.</summary>
    private string Alias(string type, string field) => type is "Even" or "Odd" ? $"{type}_{field}: " : _random.Next(3) == 0 ? $"n_{field}: " : "";

    private string Condition() => _random.Next(12) switch
    {
        0 => " @include(if: $x)",
        1 => " @skip(if: $x)",
        2 => " @skip(if: $y) @include(if: $x)",
        3 => " @include(if: true)",
        _ => "",
    };
}
