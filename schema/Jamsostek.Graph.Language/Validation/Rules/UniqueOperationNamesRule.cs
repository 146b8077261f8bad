using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>No two operations share a name.</summary>
/// <remarks>Specification, section 5.2.2.1, Operation Name Uniqueness.</remarks>
internal sealed class UniqueOperationNamesRule : IDocumentRule
{
    public void CheckDocument(DocumentNode document, ValidationContext context)
    {
        if (context.Scopes.Operations.Count < 2)
        {
            return;
        }

        ImmutableArray<NameNode> names = [.. context.Scopes.Operations.Where(static scope => scope.Operation!.Name is not null).Select(static scope => scope.Operation!.Name!)];
        foreach (var group in Duplicates.In(names, static name => name))
        {
            foreach (var other in group.Skip(1))
            {
                context.Report(ErrorsOfOperations.OperationNameNotUnique(context, group[0], other));
            }
        }
    }
}
