using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Types.Validation;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>Finds what execution would miss: fields without a resolver, values of abstract types whose object type nobody could tell.</summary>
internal sealed class CompletenessCheck(Schema schema, Declarations declarations, List<GraphQLError> errors)
{
    public void Run()
    {
        var answered = new HashSet<NamedType>();
        foreach (var type in schema.Types.Values.OfType<ObjectType>())
        {
            foreach (var field in type.Fields.Values)
            {
                answered.Add(field.Type.Named);
                if (field.Resolver is null)
                {
                    errors.Add(BindingErrors.FieldNotBound(field.Coordinate, declarations.PlaceOf(field).Place()));
                }
            }
        }

        var reported = new HashSet<ObjectType>();
        foreach (var type in answered)
        {
            if (type is not (InterfaceType { ResolveType: null } or UnionType { ResolveType: null }))
            {
                continue;
            }

            foreach (var possible in schema.PossibleTypesOf(type))
            {
                if (possible.RuntimeType is null && reported.Add(possible))
                {
                    errors.Add(BindingErrors.ObjectNotBound(possible, type, declarations.Types[possible.Name].Definition.Place()));
                }
            }
        }
    }
}
