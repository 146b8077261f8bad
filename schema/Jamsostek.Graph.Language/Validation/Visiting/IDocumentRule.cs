using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at a whole document before its definitions are walked.</summary>
internal interface IDocumentRule : IValidationRule
{
    /// <summary>Called once.</summary>
    void CheckDocument(DocumentNode document, ValidationContext context);
}
