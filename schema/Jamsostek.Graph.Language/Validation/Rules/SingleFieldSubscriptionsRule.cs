using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>A subscription selects one field at its root, always.</summary>
/// <remarks>Specification, section 5.2.4.1, Single Root Field.</remarks>
internal sealed class SingleFieldSubscriptionsRule : IOperationRule
{
    public void CheckOperation(OperationDefinitionNode operation, ValidationContext context)
    {
        if (operation.Operation != OperationKind.Subscription || context.Schema.SubscriptionType is not { } root)
        {
            return;
        }

        var collected = RootFields.Collect(root, operation.SelectionSet, context);
        if (collected.Conditions.Count > 0)
        {
            context.Report(ErrorsOfOperations.SubscriptionWithCondition(context, operation, [.. collected.Conditions]));
            return;
        }

        if (collected.Groups.Count == 0)
        {
            context.Report(ErrorsOfOperations.SubscriptionWithoutField(context, operation));
        }
        else if (collected.Groups.Count > 1)
        {
            context.Report(ErrorsOfOperations.SubscriptionWithSeveralFields(context, operation, [.. collected.Groups.Values.Skip(1).SelectMany(static fields => fields)]));
        }

        foreach (var fields in collected.Groups.Values)
        {
            if (fields[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                context.Report(ErrorsOfOperations.SubscriptionToIntrospection(context, operation, [.. fields]));
            }
        }
    }
}
