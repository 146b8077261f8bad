using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation;

/// <summary>Tells whether a document may be executed against a schema (specification, section 5).</summary>
public static class DocumentValidator
{
    /// <summary>Checks a document by all rules of the specification and by the limits.</summary>
    /// <param name="schema">The schema that it is meant for.</param>
    /// <param name="document">A parsed document.</param>
    /// <param name="limits">How much is checked before giving up.</param>
    /// <returns>Empty when the document is valid; else the errors, at most <see cref="ValidationLimits.MaxErrors"/> of them, each with its place.</returns>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationLimits limits) =>
        Validate(schema, document, limits, RuleSet.Specified);

    /// <summary>Checks a document by some rules only.</summary>
    internal static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationLimits limits, RuleSet rules)
    {
        var context = new ValidationContext(schema, document, limits);
        new DocumentWalker(rules, context).Walk();
        return context.Errors;
    }
}
