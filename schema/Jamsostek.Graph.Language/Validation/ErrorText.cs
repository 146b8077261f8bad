using System.Collections.Immutable;
using System.Text;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation;

/// <summary>What the catalogues of errors share: quoting, lists, places. Whatever a caller wrote is shortened, so that a small request cannot ask for a large answer.</summary>
internal static class ErrorText
{
    /// <summary>More places than this help nobody.</summary>
    public const int MaxLocations = 40;

    private const int MaxQuoted = 100;
    private const int MaxSuggestions = 5;
    private const string Specification = "https://spec.graphql.org/September2025/#";

    /// <summary>An error at one node or several.</summary>
    public static GraphQLError At(ValidationContext context, string message, params ReadOnlySpan<SyntaxNode> nodes) =>
        Coded(ErrorCodes.Validation, context, message, nodes);

    /// <summary>An error at one node or several that clients know by a code of its own.</summary>
    public static GraphQLError Coded(string code, ValidationContext context, string message, params ReadOnlySpan<SyntaxNode> nodes)
    {
        var locations = ImmutableArray.CreateBuilder<SourceLocation>(Math.Min(nodes.Length, MaxLocations));
        foreach (var node in nodes[..Math.Min(nodes.Length, MaxLocations)])
        {
            locations.Add(context.Document.Source.LocationOf(node.Start));
        }

        return new GraphQLError(message, code) { Locations = locations.MoveToImmutable() };
    }

    /// <summary>A reference to a type that does not exist.</summary>
    public static GraphQLError UnknownType(ValidationContext context, NamedTypeNode reference)
    {
        var name = reference.Name.Value;
        return At(context, $"There is no type {Quote(name)}.{DidYouMean(Suggestions.For(name, context.Schema.Types.Keys))}", reference)
            .With("type", Short(name));
    }

    /// <summary>Names the section of the specification that was broken.</summary>
    public static GraphQLError SpecifiedBy(this GraphQLError error, string section) => error.With("specifiedBy", Specification + section);

    /// <summary>A text without its end when it is long.</summary>
    public static string Short(string text)
    {
        if (text.Length <= MaxQuoted)
        {
            return text;
        }

        // Half a surrogate pair could not be written.
        var kept = char.IsHighSurrogate(text[MaxQuoted - 1]) ? MaxQuoted - 1 : MaxQuoted;
        return string.Concat(text.AsSpan(0, kept), "...");
    }

    /// <summary>A node as it was written, on one line and shortened.</summary>
    public static string Source(ValidationContext context, SyntaxNode node)
    {
        var text = context.Document.Source.Utf8.Span[node.Start..node.End];
        // Four bytes make a character at most; what is cut off inside one is cut off again below.
        var written = Encoding.UTF8.GetString(text[..Math.Min(text.Length, 4 * (MaxQuoted + 1))]);
        return Short(written.ReplaceLineEndings(" "));
    }

    /// <summary>A name between quotation marks.</summary>
    public static string Quote(string name) => $"\"{Short(name)}\"";

    /// <summary>An operation as messages speak of it.</summary>
    public static string Of(OperationDefinitionNode operation) =>
        operation.Name is { } name ? $"{Word(operation.Operation)} {Quote(name.Value)}" : $"anonymous {Word(operation.Operation)}";

    /// <summary>The keyword of a kind of operation.</summary>
    public static string Word(OperationKind operation) => operation switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };

    /// <summary>A question with the names that were perhaps meant; empty when there are none.</summary>
    /// <param name="names">The likeliest first.</param>
    /// <param name="lead">What stands between "Did you mean" and the names.</param>
    public static string DidYouMean(IReadOnlyList<string> names, string lead = "") =>
        names.Count == 0 ? "" : $" Did you mean {lead}{List(names, "or", MaxSuggestions)}?";

    /// <summary>Names as a sentence lists them.</summary>
    /// <param name="names">At least one.</param>
    /// <param name="conjunction">What joins the last two.</param>
    /// <param name="most">How many are shown.</param>
    public static string List(IReadOnlyList<string> names, string conjunction, int most)
    {
        var shown = Math.Min(names.Count, most);
        var text = new StringBuilder();
        for (var i = 0; i < shown; i++)
        {
            if (i > 0)
            {
                text.Append(i < shown - 1 ? ", " : shown > 2 ? $", {conjunction} " : $" {conjunction} ");
            }

            text.Append(Quote(names[i]));
        }

        return text.ToString();
    }
}
