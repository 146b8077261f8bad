using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at references to types.</summary>
internal interface INamedTypeRule : IValidationRule
{
    /// <summary>Called for type conditions and for the named type inside a variable's type.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="isCondition">Whether it is a fragment's type condition.</param>
    /// <param name="context">The validation.</param>
    void CheckNamedType(NamedTypeNode reference, bool isCondition, ValidationContext context);
}
