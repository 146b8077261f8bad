using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Measuring;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>What the rules share about one operation or fragment definition.</summary>
internal sealed class DefinitionScope
{
    private List<FragmentSpreadNode>? _spreads;
    private Dictionary<string, VariableDefinitionNode>? _variables;

    public DefinitionScope(OperationDefinitionNode operation) => (Operation, SelectionSet) = (operation, operation.SelectionSet);

    public DefinitionScope(FragmentDefinitionNode fragment) => (Fragment, SelectionSet) = (fragment, fragment.SelectionSet);

    /// <summary>The operation; null for a fragment.</summary>
    public OperationDefinitionNode? Operation { get; }

    /// <summary>The fragment; null for an operation.</summary>
    public FragmentDefinitionNode? Fragment { get; }

    /// <summary>What it selects.</summary>
    public SelectionSetNode SelectionSet { get; }

    /// <summary>The variables used in the definition itself, filled while it is walked.</summary>
    public List<VariableUsage> Usages { get; } = [];

    /// <summary>Its extent, fragments followed; null until it was measured.</summary>
    public Extent? Extent { get; set; }

    /// <summary>True while its extent is being measured: a fragment met again then is part of a cycle.</summary>
    public bool IsBeingMeasured { get; set; }

    /// <summary>The operation that reached the fragment last, so that each is visited once for an operation.</summary>
    public DefinitionScope? ReachedFrom { get; set; }

    /// <summary>Every spread in it at any depth, outer selection sets first.</summary>
    public List<FragmentSpreadNode> Spreads => _spreads ??= CollectSpreads();

    /// <summary>The declaration of a variable used; null when the operation does not declare it. Of two of one name, the last counts.</summary>
    public VariableDefinitionNode? VariableOf(VariableUsage usage)
    {
        if (_variables is null)
        {
            _variables = [];
            foreach (var definition in Operation!.VariableDefinitions)
            {
                _variables[definition.Variable.Name.Value] = definition;
            }
        }

        return _variables.GetValueOrDefault(usage.Node.Name.Value);
    }

    private List<FragmentSpreadNode> CollectSpreads()
    {
        var spreads = new List<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>();
        open.Push(SelectionSet);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        open.Push(inner);
                        break;
                    case InlineFragmentNode inline:
                        open.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        return spreads;
    }
}
