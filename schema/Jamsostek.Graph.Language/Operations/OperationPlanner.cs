using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Operations.Cost;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>
/// Makes the plan of an operation. Selections are planned for every concrete type at once, because the price needs them all;
/// the same fields merged for the same type are planned once, so that fragments nested in fragments cannot make a plan that grows exponentially with the document.
/// </summary>
/// <param name="document">A valid document.</param>
/// <param name="variables">Decide <c>@skip</c> and <c>@include</c>.</param>
/// <param name="prices">What the schema says about costs.</param>
/// <param name="maxFields">How many fields may be planned.</param>
internal sealed class OperationPlanner(CompiledDocument document, VariableValues variables, CostModel prices, int maxFields)
{
    /// <summary>Validation's own limit is far below; this one keeps the stack safe when that one is switched off.</summary>
    private const int MaxDepth = 500;

    /// <summary>What a planned field takes with its key and its part of a selection: measured with nested objects, on 64 bits.</summary>
    private const int BytesPerField = 450;

    /// <summary>What a value takes that stands in a constant argument and is kept coerced: measured with filters, on 64 bits.</summary>
    private const int BytesPerConstant = 128;

    private readonly FieldCollector _collector = new(document, variables);
    private readonly Dictionary<(FieldGroup Group, ObjectType Type), SelectionPlan> _planned = [];
    private readonly ImmutableArray<FieldPlan>.Builder _variableFields = ImmutableArray.CreateBuilder<FieldPlan>();
    private int _fields;
    private long _bytes;
    private GraphQLError? _error;

    /// <summary>Plans an operation.</summary>
    /// <returns>Null, and an error, when it is too large.</returns>
    public OperationPlan? Plan(CompiledOperation operation, out GraphQLError? error)
    {
        var root = Plan(operation.RootType, [operation.Definition.SelectionSet], 1);
        error = _error;
        return error is null ? new OperationPlan(root, _variableFields.ToImmutable(), _bytes) : null;
    }

    private SelectionPlan Plan(ObjectType type, IEnumerable<SelectionSetNode> sets, int depth)
    {
        var collected = _collector.Collect(type, sets);
        var fields = ImmutableArray.CreateBuilder<FieldPlan>(collected.Count);
        foreach (var (name, nodes) in collected)
        {
            if (++_fields > maxFields)
            {
                _error ??= OperationErrors.TooManyFields(maxFields);
            }
            else if (depth > MaxDepth)
            {
                _error ??= OperationErrors.TooDeep(MaxDepth);
            }

            if (_error is not null)
            {
                break;
            }

            fields.Add(Plan(type, name, new FieldGroup([.. nodes]), depth));
        }

        return new SelectionPlan(type, fields.ToImmutable());
    }

    private FieldPlan Plan(ObjectType type, string responseName, FieldGroup group, int depth)
    {
        var name = group.Nodes[0].Name.Value;
        var field = type.Fields.GetValueOrDefault(name) ?? document.Schema.MetaField(type, name) ?? throw new InvalidOperationException($"Validation let {type.Name}.{name} pass.");
        var binding = field.Binding ?? throw new InvalidOperationException($"{field.Coordinate} has no resolver.");
        var selections = group.Nodes[0].SelectionSet is null ? [] : PlanSelections(field, group, depth);
        var plan = new FieldPlan(responseName, field, binding, prices.PriceOf(field), group, document.Source, selections);
        _bytes += BytesPerField + ((long)BytesPerConstant * plan.Arguments.ConstantCount);
        if (!plan.Arguments.IsConstant)
        {
            plan.ArgumentSlot = _variableFields.Count;
            _variableFields.Add(plan);
        }

        return plan;
    }

    private ImmutableArray<SelectionPlan> PlanSelections(Field field, FieldGroup group, int depth)
    {
        var types = document.Schema.PossibleTypesOf(field.Type.Named);
        var selections = ImmutableArray.CreateBuilder<SelectionPlan>(types.Length);
        foreach (var type in types)
        {
            if (!_planned.TryGetValue((group, type), out var selection))
            {
                selection = Plan(type, group.Nodes.Select(node => node.SelectionSet!), depth + 1);
                _planned.Add((group, type), selection);
            }

            selection.Uses++;
            selections.Add(selection);
        }

        return selections.MoveToImmutable();
    }
}
