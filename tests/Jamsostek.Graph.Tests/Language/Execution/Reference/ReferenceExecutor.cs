using System.Text.Json.Nodes;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Tests.Language.Execution.Reference;

/// <summary>The algorithms of the specification's section 6, word by word, building a tree: nothing is planned, merged ahead or written early.</summary>
internal sealed class ReferenceExecutor(Schema schema, DocumentNode document, IReadOnlyDictionary<string, bool> variables)
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value);

    /// <summary>The paths of the errors, in order.</summary>
    public List<string> ErrorPaths { get; } = [];

    public JsonNode? Execute(Thing root)
    {
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        return TryExecute(schema.QueryType!, root, [operation.SelectionSet], [], out var data) ? data : null;
    }

    private bool TryExecute(ObjectType type, Thing source, IEnumerable<SelectionSetNode> sets, object[] path, out JsonObject data)
    {
        var collected = new OrderedDictionary<string, List<FieldNode>>();
        var visited = new HashSet<string>();
        foreach (var set in sets)
        {
            Collect(type, set, visited, collected);
        }

        data = [];
        foreach (var (key, nodes) in collected)
        {
            if (!TryExecute(type, source, nodes, [.. path, key], out var value))
            {
                return false;
            }

            data.Add(key, value);
        }

        return true;
    }

    private bool TryExecute(ObjectType type, Thing source, List<FieldNode> nodes, object[] path, out JsonNode? value)
    {
        value = null;
        var name = nodes[0].Name.Value;
        if (name == "__typename")
        {
            value = type.Name;
            return true;
        }

        var field = type.Fields[name];
        try
        {
            return TryComplete(field.Type, nodes, source.Answer(name), path, out value);
        }
        catch (FailedException)
        {
            return Failed(field.Type, path);
        }
    }

    private bool TryComplete(GraphQLType type, List<FieldNode> nodes, object? result, object[] path, out JsonNode? value)
    {
        value = null;
        if (type is NonNullType)
        {
            if (!TryComplete(type.Nullable, nodes, result, path, out value))
            {
                return false;
            }

            if (value is null && result is null)
            {
                Error(path);
            }

            return value is not null;
        }

        if (result is null)
        {
            return true;
        }

        if (type is ListType list)
        {
            var items = new JsonArray();
            var index = 0;
            foreach (var item in (System.Collections.IEnumerable)result)
            {
                if (!TryComplete(list.Element, nodes, item, [.. path, index++], out var inner))
                {
                    return true;
                }

                items.Add(inner);
            }

            value = items;
            return true;
        }

        if (result is Thing thing)
        {
            var objectType = (ObjectType)schema.Types[thing is EvenThing ? "Even" : "Odd"];
            value = TryExecute(objectType, thing, nodes.Select(node => node.SelectionSet!), path, out var inner) ? inner : null;
            return true;
        }

        value = result is int number ? JsonValue.Create(number) : JsonValue.Create((string)result);
        return true;
    }

    private bool Failed(GraphQLType type, object[] path)
    {
        Error(path);
        return type is not NonNullType;
    }

    private void Error(object[] path) => ErrorPaths.Add($"[{string.Join(',', path.Select(step => step is string key ? $"\"{key}\"" : step))}]");

    private void Collect(ObjectType type, SelectionSetNode set, HashSet<string> visited, OrderedDictionary<string, List<FieldNode>> collected)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field when Included(field.Directives):
                    var key = (field.Alias ?? field.Name).Value;
                    if (!collected.TryGetValue(key, out var nodes))
                    {
                        collected.Add(key, nodes = []);
                    }

                    nodes.Add(field);
                    break;
                case FragmentSpreadNode spread when Included(spread.Directives) && visited.Add(spread.Name.Value):
                    var fragment = _fragments[spread.Name.Value];
                    if (Applies(fragment.TypeCondition, type))
                    {
                        Collect(type, fragment.SelectionSet, visited, collected);
                    }

                    break;
                case InlineFragmentNode inline when Included(inline.Directives) && (inline.TypeCondition is null || Applies(inline.TypeCondition, type)):
                    Collect(type, inline.SelectionSet, visited, collected);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) => schema.PossibleTypesOf(schema.Types[condition.Name.Value]).Contains(type);

    private bool Included(IEnumerable<DirectiveNode> directives) => directives.All(directive =>
        (directive.Name.Value == "include") == (directive.Arguments[0].Value is VariableNode variable ? variables[variable.Name.Value] : ((BooleanValueNode)directive.Arguments[0].Value).Value));
}
