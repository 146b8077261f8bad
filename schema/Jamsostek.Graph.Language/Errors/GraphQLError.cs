using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Errors;

/// <summary>An error as the answer shows it (specification, section 7.1.2).</summary>
public sealed record GraphQLError
{
    /// <summary>Describes an error.</summary>
    /// <param name="message">What is wrong and how to mend it, for the developer who wrote the request.</param>
    /// <param name="code">The code clients know it by, such as <c>HC0011</c>; see <see cref="ErrorCodes"/>.</param>
    public GraphQLError(string message, string? code = null)
    {
        Message = message;
        Code = code;
    }

    /// <summary>What is wrong and how to mend it.</summary>
    public string Message { get; }

    /// <summary>Written as <c>extensions.code</c>; null writes none.</summary>
    public string? Code { get; }

    /// <summary>Where in the document; empty when the error has no place.</summary>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>Where in the answer: field names (string) and list indices (int); null for an error of the request.</summary>
    public ImmutableArray<object>? Path { get; init; }

    /// <summary>More for programs, written beside the code: strings, numbers, booleans, lists of them.</summary>
    public ImmutableArray<KeyValuePair<string, object?>> Extensions { get; init; } = [];

    /// <summary>This error with one more extension.</summary>
    public GraphQLError With(string name, object? value) => this with { Extensions = Extensions.Add(new(name, value)) };
}
