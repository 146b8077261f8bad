using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations.Cost;

/// <summary>
/// Prices an operation before it runs (draft IBM cost specification, section 6, static query analysis). What is priced are the
/// <em>coerced</em> arguments: a filter costs the same whether it is written into the document or sent as a variable.
/// </summary>
/// <remarks>
/// fieldCost(f) = weight(f) + Σ weight(inputs given to f) + size(f) × Σ fieldCost(fields of f);
/// typeCost(f) = size(f) × (weight(type of f) + Σ typeCost(fields of f)). Of several possible types the dearest counts.
/// </remarks>
/// <param name="model">What the schema says.</param>
/// <param name="assumedListSize">For lists of which it says nothing.</param>
/// <param name="slots">The request's arguments.</param>
/// <param name="variables">The request's variables.</param>
internal sealed class CostAnalysis(CostModel model, double assumedListSize, ArgumentSlot[] slots, VariableValues variables)
{
    private Dictionary<(SelectionPlan Selection, ListSize? Around, double Size), OperationCost>? _shared;
    private GraphQLError? _error;

    public PricedOperation Price(OperationPlan plan)
    {
        var cost = new OperationCost(0, model.WeightOf(plan.Root.Type)) + PriceOf(plan.Root, null, 0);
        return new PricedOperation(cost, _error);
    }

    /// <summary>The fields of one object.</summary>
    /// <param name="selection">Its fields.</param>
    /// <param name="around">What the field around it says of the sizes of lists in here.</param>
    /// <param name="aroundSize">The size that it says.</param>
    private OperationCost PriceOf(SelectionPlan selection, ListSize? around, double aroundSize)
    {
        // Fragments may share a selection on many paths: without memory the work would grow exponentially with the document.
        if (selection.Uses > 1 && _shared?.TryGetValue((selection, around, aroundSize), out var known) == true)
        {
            return known;
        }

        var cost = default(OperationCost);
        foreach (var field in selection.Fields)
        {
            cost += PriceOf(field, around, aroundSize);
        }

        if (selection.Uses > 1)
        {
            (_shared ??= [])[(selection, around, aroundSize)] = cost;
        }

        return cost;
    }

    private OperationCost PriceOf(FieldPlan plan, ListSize? around, double aroundSize)
    {
        var price = plan.Price;
        if (ReferenceEquals(price, FieldPrice.Free))
        {
            return default;
        }

        var arguments = plan.ConstantArguments ?? (plan.ArgumentSlot >= 0 ? slots[plan.ArgumentSlot].Values : null) ?? ArgumentValues.Empty;
        var size = price.ListSize?.SizeFor(arguments) ?? assumedListSize;
        if (price.ListSize is { RequiresOneSlicingArgument: true } slicing)
        {
            CheckSlicing(plan, slicing, arguments);
        }

        var inner = default(OperationCost);
        if (plan.Selections.IsEmpty)
        {
            inner = new OperationCost(0, model.WeightOf(plan.Field.Type.Named));
        }

        foreach (var selection in plan.Selections)
        {
            var sized = price.ListSize is { SizedFields.IsEmpty: false } ? price.ListSize : null;
            inner = OperationCost.Max(inner, new OperationCost(0, model.WeightOf(selection.Type)) + PriceOf(selection, sized, size));
        }

        var own = Math.Max(0, price.Weight + PriceOf(plan.Field, arguments));
        return new OperationCost(own, 0) + (ItemsOf(plan, around, aroundSize, size) * inner);
    }

    /// <summary>How many values a field answers.</summary>
    private double ItemsOf(FieldPlan plan, ListSize? around, double aroundSize, double ownSize)
    {
        if (plan.Price.ListDepth == 0)
        {
            return 1;
        }

        var items = around?.SizedFields.Contains(plan.Field.Name) == true ? aroundSize
            : plan.Price.ListSize is { SizedFields.IsEmpty: true } ? ownSize
            : assumedListSize;
        return Math.Min(items * Math.Pow(assumedListSize, plan.Price.ListDepth - 1), OperationCost.Largest);
    }

    private void CheckSlicing(FieldPlan plan, ListSize size, ArgumentValues arguments)
    {
        var given = 0;
        foreach (var slicing in size.SlicingArguments)
        {
            if (slicing.NumberIn(arguments) is not null && plan.Arguments.IsGiven(slicing.Argument, variables))
            {
                given++;
            }
        }

        if (given != 1 && !(given == 0 && size.SlicingDefault is not null))
        {
            _error ??= CostErrors.OneSlicingArgument(plan, size, given);
        }
    }

    private double PriceOf(Field field, ArgumentValues arguments)
    {
        var cost = 0.0;
        foreach (var (name, value) in arguments.All)
        {
            cost += PriceOf(field.Arguments[name], value);
        }

        return cost;
    }

    /// <summary>An input that says no weight costs 1 for each input object in it; one that says it costs that, once.</summary>
    private double PriceOf(InputValue definition, object? value)
        => model.WeightOf(definition) is { } weight ? weight + Inside(value, 0) : Inside(value, 1);

    private double Inside(object? value, double perObject)
    {
        switch (value)
        {
            case InputObject input:
                var cost = perObject;
                foreach (var (name, inner) in input.Fields)
                {
                    cost += PriceOf(input.Type.Fields[name], inner);
                }

                return cost;
            case object?[] items:
                var sum = 0.0;
                foreach (var item in items)
                {
                    sum += Inside(item, perObject);
                }

                return sum;
            default:
                return 0;
        }
    }
}
