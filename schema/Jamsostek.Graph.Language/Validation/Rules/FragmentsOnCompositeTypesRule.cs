using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Fragments apply to objects, interfaces and unions.</summary>
/// <remarks>Specification, section 5.5.1.3, Fragments on Object, Interface or Union Types.</remarks>
internal sealed class FragmentsOnCompositeTypesRule : IInlineFragmentRule, IFragmentDefinitionRule
{
    public void CheckInlineFragment(InlineFragmentNode fragment, ValidationContext context)
    {
        if (fragment.TypeCondition is { } condition)
        {
            Check(condition, fragment: null, context);
        }
    }

    public void CheckFragmentDefinition(FragmentDefinitionNode fragment, ValidationContext context) =>
        Check(fragment.TypeCondition, fragment.Name, context);

    private static void Check(NamedTypeNode condition, NameNode? fragment, ValidationContext context)
    {
        if (context.TypeOf(condition) is not (null or CompositeType or UnionType))
        {
            context.Report(ErrorsOfFragments.NotOnComposite(context, condition, fragment));
        }
    }
}
