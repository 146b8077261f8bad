using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at inline fragments.</summary>
internal interface IInlineFragmentRule : IValidationRule
{
    /// <summary>Called with <see cref="ValidationContext.ParentType"/> of the set around it and <see cref="ValidationContext.Type"/> of its condition.</summary>
    void CheckInlineFragment(InlineFragmentNode fragment, ValidationContext context);
}
