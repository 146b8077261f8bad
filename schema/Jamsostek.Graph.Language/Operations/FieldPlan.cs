using System.Collections.Immutable;
using System.Text;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution.Bindings;
using Jamsostek.Graph.Language.Operations.Cost;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>One key of an answer's object: the field of the concrete type, its arguments, and what is selected of its value.</summary>
internal sealed class FieldPlan
{
    private readonly SourceText _source;
    private readonly FieldGroup _group;
    private SelectionPlan? _last;

    public FieldPlan(string responseName, Field field, FieldBinding binding, FieldPrice price, FieldGroup group, SourceText source, ImmutableArray<SelectionPlan> selections)
    {
        ResponseName = responseName;
        Field = field;
        Binding = binding;
        Price = price;
        _group = group;
        _source = source;
        Selections = selections;
        Key = Encoding.UTF8.GetBytes($",\"{responseName}\":");
        SelectionsMayAwait = selections.Any(selection => selection.MayAwait);
        Arguments = new ArgumentPlan(field, group.Nodes[0].Arguments);
        if (Arguments.IsConstant)
        {
            _ = Arguments.TryCoerce(VariableValues.Empty, out var constant, out var error);
            (ConstantArguments, ConstantError) = (constant, error);
        }
    }

    public string ResponseName { get; }

    /// <summary>The response name as JSON between a comma and a colon. Names need no escaping (specification, section 2.1.9).</summary>
    public byte[] Key { get; }

    public Field Field { get; }

    /// <summary>How the field is answered.</summary>
    public FieldBinding Binding { get; }

    /// <summary>What the schema says about its cost.</summary>
    public FieldPrice Price { get; }

    public ArgumentPlan Arguments { get; }

    /// <summary>The arguments when no variable is in them and they can be coerced.</summary>
    public ArgumentValues? ConstantArguments { get; }

    /// <summary>Why constant arguments cannot be coerced.</summary>
    public GraphQLError? ConstantError { get; }

    /// <summary>Where the request keeps the arguments that have variables in them; -1 for constant ones.</summary>
    public int ArgumentSlot { get; set; } = -1;

    /// <summary>One for each concrete type that the value may have; none for a leaf.</summary>
    public ImmutableArray<SelectionPlan> Selections { get; }

    public bool SelectionsMayAwait { get; }

    /// <summary>What a resolver noted of what is selected: the same for every request of the document.</summary>
    public object? Noted { get; set; }

    /// <summary>Whether a list may answer the field for all its items at once: of fields with arguments each answer is its own.</summary>
    public bool HasColumns => Binding.HasColumns && Field.Arguments.Count == 0;

    /// <summary>Whether the field or something selected of it may have to be awaited.</summary>
    public bool MayAwait => Binding.IsAsync || SelectionsMayAwait;

    /// <summary>Where the fields stand that were merged.</summary>
    public ImmutableArray<SourceLocation> Locations => [.. _group.Nodes.Select(node => _source.LocationOf(node.Start))];

    /// <summary>What is selected of a value of a concrete type; null when the field cannot have such a value.</summary>
    public SelectionPlan? SelectionFor(ObjectType type)
    {
        // Neighbours in a list mostly are of one type.
        var last = _last;
        if (last is not null && ReferenceEquals(last.Type, type))
        {
            return last;
        }

        foreach (var selection in Selections)
        {
            if (ReferenceEquals(selection.Type, type))
            {
                _last = selection;
                return selection;
            }
        }

        return null;
    }
}
