using System.Diagnostics.CodeAnalysis;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Parsing;

/// <summary>A document, or the reason why there is none. Exactly one of the two is there.</summary>
public readonly record struct ParseResult
{
    internal ParseResult(DocumentNode document) => Document = document;

    internal ParseResult(GraphQLError error) => Error = error;

    /// <summary>The document; null when the text could not be parsed.</summary>
    public DocumentNode? Document { get; }

    /// <summary>Code <c>HC0011</c>, with one location; null when the text was parsed.</summary>
    public GraphQLError? Error { get; }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Document is not null;
}
