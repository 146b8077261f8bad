using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at references to types.</summary>
internal interface INamedTypeRule : IValidationRule
{
    /// <summary>Called for type conditions and for the named type inside a variable's type.</summary>
    void CheckNamedType(NamedTypeNode reference, ValidationContext context);
}
