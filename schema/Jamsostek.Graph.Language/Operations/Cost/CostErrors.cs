using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Language.Operations.Cost;

/// <summary>Why a request is refused by its price.</summary>
internal static class CostErrors
{
    public static GraphQLError OverLimit(OperationCost cost, double maxFieldCost, double maxTypeCost)
    {
        var over = cost.Field > maxFieldCost
            ? $"a field cost of {cost.Field:0.###}, and {maxFieldCost:0.###} is allowed"
            : $"a type cost of {cost.Type:0.###}, and {maxTypeCost:0.###} is allowed";
        return new GraphQLError($"The operation has {over}: ask for fewer items (first, last), fewer levels or fewer fields.", ErrorCodes.Cost)
            .With("fieldCost", cost.Field)
            .With("maxFieldCost", maxFieldCost)
            .With("typeCost", cost.Type)
            .With("maxTypeCost", maxTypeCost);
    }

    public static GraphQLError OneSlicingArgument(FieldPlan plan, ListSize size, int given)
        => new GraphQLError($"Exactly one of the arguments {string.Join(", ", size.SlicingArguments)} of {plan.Field.Coordinate} must be given, found {given}.", ErrorCodes.SlicingArgument)
        {
            Locations = plan.Locations,
        }.With("field", plan.Field.Coordinate);
}
