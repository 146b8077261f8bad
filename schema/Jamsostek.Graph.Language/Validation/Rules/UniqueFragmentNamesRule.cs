using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>No two fragments share a name.</summary>
/// <remarks>Specification, section 5.5.1.1, Fragment Name Uniqueness.</remarks>
internal sealed class UniqueFragmentNamesRule : IDocumentRule
{
    public void CheckDocument(DocumentNode document, ValidationContext context)
    {
        if (context.Scopes.Fragments.Count < 2)
        {
            return;
        }

        ImmutableArray<NameNode> names = [.. context.Scopes.Fragments.Select(static scope => scope.Fragment!.Name)];
        foreach (var group in Duplicates.In(names, static name => name))
        {
            foreach (var other in group.Skip(1))
            {
                context.Report(ErrorsOfFragments.NameNotUnique(context, group[0], other));
            }
        }
    }
}
