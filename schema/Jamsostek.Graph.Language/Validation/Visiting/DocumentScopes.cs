using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>The operations and fragments of a document.</summary>
internal sealed class DocumentScopes
{
    private readonly Dictionary<string, DefinitionScope> _fragmentsByName = [];

    public DocumentScopes(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Operations.Add(new DefinitionScope(operation));
                    break;
                case FragmentDefinitionNode fragment:
                    var scope = new DefinitionScope(fragment);
                    Fragments.Add(scope);
                    // Two fragments of one name are an error of their own; a spread means the last one.
                    _fragmentsByName[fragment.Name.Value] = scope;
                    break;
            }
        }
    }

    /// <summary>In source order.</summary>
    public List<DefinitionScope> Operations { get; } = [];

    /// <summary>In source order, those that share a name included.</summary>
    public List<DefinitionScope> Fragments { get; } = [];

    /// <summary>The fragment that a spread means; null when it is not defined.</summary>
    public DefinitionScope? FragmentOf(FragmentSpreadNode spread) => _fragmentsByName.GetValueOrDefault(spread.Name.Value);

    /// <summary>The fragments that an operation reaches through spreads, each once, nearer ones first.</summary>
    public List<DefinitionScope> FragmentsOf(DefinitionScope operation)
    {
        var reached = new List<DefinitionScope>();
        Reach(operation, operation, reached);
        for (var next = 0; next < reached.Count; next++)
        {
            Reach(reached[next], operation, reached);
        }

        return reached;
    }

    /// <summary>The names of the fragments that any operation reaches.</summary>
    public HashSet<string> UsedFragments()
    {
        var used = new HashSet<string>();
        var open = new Stack<DefinitionScope>(Operations);
        while (open.TryPop(out var definition))
        {
            foreach (var spread in definition.Spreads)
            {
                if (FragmentOf(spread) is { } fragment && used.Add(spread.Name.Value))
                {
                    open.Push(fragment);
                }
            }
        }

        return used;
    }

    private void Reach(DefinitionScope from, DefinitionScope operation, List<DefinitionScope> reached)
    {
        foreach (var spread in from.Spreads)
        {
            if (FragmentOf(spread) is { } fragment && fragment.ReachedFrom != operation)
            {
                fragment.ReachedFrom = operation;
                reached.Add(fragment);
            }
        }
    }
}
