using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;
using Jamsostek.Graph.Language.Validation;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>Puts the parts of a schema's error together; the sentences are in the catalogues beside it.</summary>
internal static class SchemaError
{
    /// <summary>An error of the definitions.</summary>
    /// <param name="section">The section that is broken, as its address has it, such as <c>Unions.Type-Validation</c>.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="places">The nodes to look at, the first most of all.</param>
    public static GraphQLError At(string section, string message, params ReadOnlySpan<Sourced<SyntaxNode>> places)
    {
        var locations = new SourceLocation[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            locations[i] = places[i].Location;
        }

        return new GraphQLError(message, ErrorCodes.Schema) { Locations = [.. locations] }
            .With("specifiedBy", $"https://spec.graphql.org/September2025/#sec-{section}");
    }

    /// <summary>A question with the names that were perhaps meant, behind a blank; empty when there are none.</summary>
    public static string DidYouMean(string misspelt, IEnumerable<string> known) => ErrorText.DidYouMean(Suggestions.For(misspelt, known));

    /// <summary>What a kind is called in a sentence.</summary>
    public static string Name(TypeKind kind) => kind switch
    {
        TypeKind.Scalar => "scalar",
        TypeKind.Object => "object",
        TypeKind.Interface => "interface",
        TypeKind.Union => "union",
        TypeKind.Enum => "enum",
        _ => "input object",
    };

    /// <summary>The same place, whatever node stands there.</summary>
    public static Sourced<SyntaxNode> Place<TNode>(this Sourced<TNode> node)
        where TNode : SyntaxNode => new(node.Source, node.Node);
}
