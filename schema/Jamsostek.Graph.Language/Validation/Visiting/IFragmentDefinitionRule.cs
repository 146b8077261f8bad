using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at fragment definitions.</summary>
internal interface IFragmentDefinitionRule : IValidationRule
{
    /// <summary>Called before the fragment's parts are walked.</summary>
    void CheckFragmentDefinition(FragmentDefinitionNode fragment, ValidationContext context);
}
