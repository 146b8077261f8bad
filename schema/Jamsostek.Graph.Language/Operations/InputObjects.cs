using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>What literals and JSON values of input objects have in common (specification, section 3.10).</summary>
internal static class InputObjects
{
    /// <summary>Adds the defaults and checks what an object must have as a whole.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static InputProblem? Complete(InputObjectType type, NamedValues fields)
    {
        if (type.IsOneOf)
        {
            return fields.Count != 1 ? InputMessages.NotOneField(type, fields.Count)
                : fields.At(0) is { Value: null, Key: var name } ? InputMessages.NullInOneOf(type, name)
                : null;
        }

        if (fields.Count == type.Fields.Count)
        {
            return null;
        }

        foreach (var (name, field) in type.Fields)
        {
            if (fields.ContainsKey(name))
            {
                continue;
            }

            if (field.DefaultValue is not null)
            {
                fields[name] = field.CoercedDefault;
            }
            else if (field.Type.IsNonNull)
            {
                return InputMessages.MissingField(field);
            }
        }

        return null;
    }
}
