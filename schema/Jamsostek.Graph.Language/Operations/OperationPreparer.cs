using System.Collections.Immutable;
using System.Text.Json;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Operations.Cost;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>Makes a request's operation ready to run: coerces its variables, plans it, coerces its arguments, prices it.</summary>
/// <param name="cache">Charged for new plans.</param>
/// <param name="prices">What the schema says about costs.</param>
/// <param name="assumedListSize">For lists of which it says nothing.</param>
/// <param name="maxPlannedFields">The largest plan.</param>
/// <param name="allowIntrospection">Whether <c>__schema</c> and <c>__type</c> may be asked.</param>
internal sealed class OperationPreparer(DocumentCache cache, CostModel prices, double assumedListSize, int maxPlannedFields, bool allowIntrospection)
{
    /// <summary>Prepares an operation.</summary>
    /// <returns>Null, and why, when the request must be refused.</returns>
    public PreparedOperation? Prepare(CompiledDocument document, CompiledOperation operation, JsonElement variables, out ImmutableArray<GraphQLError> errors)
    {
        var values = VariableCoercion.Coerce(operation.Variables, document.Source, variables, out errors);
        if (!errors.IsEmpty)
        {
            return null;
        }

        if (PlanFor(document, operation, values, out var error) is not { } plan)
        {
            errors = [error!];
            return null;
        }

        var arguments = Coerce(plan, values);
        var price = PriceOf(plan, arguments, values);
        if (price.Error is not null)
        {
            errors = [price.Error];
            return null;
        }

        return new PreparedOperation(operation, plan, arguments, price.Cost);
    }

    private OperationPlan? PlanFor(CompiledDocument document, CompiledOperation operation, VariableValues variables, out GraphQLError? error)
    {
        var conditions = Conditions.KeyOf(operation.ConditionVariables, variables, out error);
        if (error is not null)
        {
            return null;
        }

        if (operation.FindPlan(conditions) is { } known)
        {
            return known;
        }

        var plan = new OperationPlanner(document, variables, prices, maxPlannedFields).Plan(operation, out error);
        error ??= allowIntrospection ? null : IntrospectionIn(plan!);
        if (error is not null)
        {
            return null;
        }

        if (operation.KeepPlan(conditions, plan!))
        {
            cache.Charge(document, plan!.Bytes);
        }

        return plan;
    }

    private static GraphQLError? IntrospectionIn(OperationPlan plan)
    {
        foreach (var field in plan.Root.Fields)
        {
            if (field.Field.Name is "__schema" or "__type")
            {
                return OperationErrors.IntrospectionOff(field.Locations);
            }
        }

        return null;
    }

    private static ArgumentSlot[] Coerce(OperationPlan plan, VariableValues variables)
    {
        if (plan.VariableFields.IsEmpty)
        {
            return [];
        }

        var slots = new ArgumentSlot[plan.VariableFields.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            _ = plan.VariableFields[i].Arguments.TryCoerce(variables, out var values, out var error);
            slots[i] = new ArgumentSlot(values, error);
        }

        return slots;
    }

    private PricedOperation PriceOf(OperationPlan plan, ArgumentSlot[] arguments, VariableValues variables)
    {
        if (plan.ConstantPrice is { } known)
        {
            return known;
        }

        var price = new CostAnalysis(prices, assumedListSize, arguments, variables).Price(plan);
        if (plan.VariableFields.IsEmpty)
        {
            plan.ConstantPrice = price;
        }

        return price;
    }
}
