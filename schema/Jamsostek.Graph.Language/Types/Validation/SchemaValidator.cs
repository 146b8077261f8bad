using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>Holds a linked schema to the rules of the specification's section 3.</summary>
internal static class SchemaValidator
{
    public static void Validate(Schema schema, Declarations declarations, List<GraphQLError> errors)
    {
        if (schema.QueryType is null)
        {
            errors.Add(DefinitionErrors.NoQuery());
        }
    }
}
