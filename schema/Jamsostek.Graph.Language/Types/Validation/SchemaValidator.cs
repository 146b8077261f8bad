using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>Holds a linked schema to the rules of the specification's section 3 that linking has not enforced.</summary>
internal static class SchemaValidator
{
    public static void Validate(Schema schema, Declarations declarations, List<GraphQLError> errors)
    {
        var context = new RuleContext(schema, declarations, errors);
        RootTypeRules.Check(context);
        NameRules.Check(context);
        DirectiveDefinitionRules.Check(context);
        DirectiveUseRules.Check(context);
        FieldRules.Check(context);
        ImplementationRules.Check(context);
        MemberRules.Check(context);
        OneOfRules.Check(context);
        InputValueRules.Check(context);
        FiniteValueRules.Check(context);
        if (errors.Count == 0)
        {
            DefaultCycleRules.Check(context);
        }
    }
}
