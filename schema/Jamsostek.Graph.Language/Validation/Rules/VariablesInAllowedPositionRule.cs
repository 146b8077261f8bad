using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Every variable is used only where its type fits.</summary>
/// <remarks>Specification, section 5.8.5, All Variable Usages Are Allowed.</remarks>
internal sealed class VariablesInAllowedPositionRule : IVariableUsageRule
{
    public void CheckUsages(DefinitionScope operation, IReadOnlyList<VariableUsage> usages, ValidationContext context)
    {
        foreach (var usage in usages)
        {
            if (!context.IsStopped && usage.LocationType is not null && operation.VariableOf(usage) is { } definition && context.NamedTypeOf(definition.Type) is not null)
            {
                Check(definition, usage, usage.LocationType, context);
            }
        }
    }

    /// <summary>Reports what speaks against a usage.</summary>
    /// <remarks><c>IsVariableUsageAllowed(variableDefinition, variableUsage)</c></remarks>
    private static void Check(VariableDefinitionNode definition, VariableUsage usage, GraphQLType location, ValidationContext context)
    {
        var mayBeNull = definition.Type is not NonNullTypeNode && definition.DefaultValue is null or NullValueNode && !usage.HasDefault;
        if (!AreCompatible(WithoutNonNull(definition.Type), location.Nullable) || (location.IsNonNull && mayBeNull))
        {
            context.Report(ErrorsOfVariables.NotAllowedHere(context, definition, usage));
        }

        if (usage.OneOf is not null && mayBeNull)
        {
            context.Report(ErrorsOfVariables.NullableInOneOf(context, definition, usage));
        }
    }

    /// <summary>Whether every value of the variable's type is one of the expected type.</summary>
    /// <remarks><c>AreTypesCompatible(variableType, locationType)</c></remarks>
    private static bool AreCompatible(TypeNode variable, GraphQLType location)
    {
        if (location.IsNonNull && variable is not NonNullTypeNode)
        {
            return false;
        }

        return (WithoutNonNull(variable), location.Nullable) switch
        {
            (ListTypeNode from, ListType to) => AreCompatible(from.ElementType, to.Element),
            (NamedTypeNode from, NamedType to) => from.Name.Value == to.Name,
            _ => false,
        };
    }

    private static TypeNode WithoutNonNull(TypeNode type) => type is NonNullTypeNode nonNull ? nonNull.NullableType : type;
}
