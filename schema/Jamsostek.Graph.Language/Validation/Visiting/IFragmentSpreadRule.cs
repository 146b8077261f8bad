using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at fragment spreads.</summary>
internal interface IFragmentSpreadRule : IValidationRule
{
    /// <summary>Called with <see cref="ValidationContext.ParentType"/> of the set around it.</summary>
    void CheckFragmentSpread(FragmentSpreadNode spread, ValidationContext context);
}
