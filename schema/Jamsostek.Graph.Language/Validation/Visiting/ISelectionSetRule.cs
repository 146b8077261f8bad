using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at selection sets.</summary>
internal interface ISelectionSetRule : IValidationRule
{
    /// <summary>Called for the set of an operation, a fragment definition or a field; those of inline fragments belong to the set around them.</summary>
    void CheckSelectionSet(SelectionSetNode set, ValidationContext context);
}
