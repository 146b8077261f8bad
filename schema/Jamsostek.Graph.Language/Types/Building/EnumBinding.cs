using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Types.Validation;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>Gives each value of an enum the C# member of the same name, whatever way its words are parted.</summary>
internal static class EnumBinding
{
    public static void Bind(EnumType type, Type runtimeType, List<GraphQLError> errors)
    {
        type.RuntimeType = runtimeType;
        var members = new Dictionary<string, string>();
        foreach (var member in Enum.GetNames(runtimeType))
        {
            if (!members.TryAdd(Letters(member), member))
            {
                errors.Add(BindingErrors.MembersAlike(type, runtimeType, members[Letters(member)], member));
            }
        }

        foreach (var value in type.Values.Values)
        {
            if (members.Remove(Letters(value.Name), out var member))
            {
                value.RuntimeValue = Enum.Parse(runtimeType, member);
            }
            else
            {
                errors.Add(BindingErrors.ValueWithoutMember(type, value, runtimeType));
            }
        }

        foreach (var member in members.Values)
        {
            errors.Add(BindingErrors.MemberWithoutValue(type, runtimeType, member));
        }
    }

    private static string Letters(string name) => name.Replace("_", "").ToUpperInvariant();
}
