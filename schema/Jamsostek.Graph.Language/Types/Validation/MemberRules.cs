namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>Unions have members, enums have values, input objects have fields (sections 3.8, 3.9 and 3.10, Type Validation).</summary>
internal static class MemberRules
{
    public static void Check(RuleContext context)
    {
        foreach (var (type, declaration) in context.Types())
        {
            var place = declaration.Definition.Place();
            switch (type)
            {
                case UnionType { Types.Length: 0 } union:
                    context.Report(MemberErrors.NoMembers(union, place));
                    break;
                case EnumType { Values.Count: 0 } enumType:
                    context.Report(MemberErrors.NoValues(enumType, place));
                    break;
                case InputObjectType { Fields.Count: 0 } input:
                    context.Report(InputErrors.NoFields(input, place));
                    break;
            }
        }
    }
}
