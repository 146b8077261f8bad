using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>There is a root of queries, and no two roots are the same type (section 3.3.1).</summary>
internal static class RootTypeRules
{
    public static void Check(RuleContext context)
    {
        if (context.Schema.QueryType is null)
        {
            context.Report(context.Declarations.Schema is [var written, ..] ? DefinitionErrors.NoQuery(written) : DefinitionErrors.NoQuery());
        }

        OperationKind[] operations = [OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription];
        for (var i = 0; i < operations.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (context.Schema.RootType(operations[i]) is { } root && root == context.Schema.RootType(operations[j]))
                {
                    context.Report(DefinitionErrors.SharedRoot(root, operations[j], operations[i], Place(context, operations[j]), Place(context, operations[i])));
                }
            }
        }
    }

    /// <summary>Two roots can only be the same type where a schema definition says so.</summary>
    private static Sourced<SyntaxNode> Place(RuleContext context, OperationKind operation)
    {
        foreach (var part in context.Declarations.Schema)
        {
            foreach (var root in part.Node.OperationTypes)
            {
                if (root.Operation == operation)
                {
                    return part.At<SyntaxNode>(root.Type);
                }
            }
        }

        throw new InvalidOperationException($"No definition names the {operation} root type.");
    }
}
