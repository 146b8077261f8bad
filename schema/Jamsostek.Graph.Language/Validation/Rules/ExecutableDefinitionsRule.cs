using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>A request holds operations and fragments only.</summary>
/// <remarks>Specification, section 5.1.1, Executable Definitions.</remarks>
internal sealed class ExecutableDefinitionsRule : IDocumentRule
{
    public void CheckDocument(DocumentNode document, ValidationContext context)
    {
        foreach (var definition in document.Definitions)
        {
            if (!context.IsStopped && definition is not ExecutableDefinitionNode)
            {
                context.Report(ErrorsOfOperations.NotExecutable(context, definition));
            }
        }
    }
}
