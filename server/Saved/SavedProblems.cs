using System.Collections.Immutable;
using Jamsostek.Graph.Api.Answers;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>The texts of every refusal about what is saved, in one place.</summary>
internal static class SavedProblems
{
    private const string HowToSave = "Send PUT /v1/queries/NAME with {\"query\": \"...\", \"title\": \"...\"} as application/json, or the query alone as application/graphql.";

    public static Problem Unreadable { get; } = new(
        StatusCodes.Status503ServiceUnavailable, TransportCodes.Unavailable, "What is saved cannot be read or written now.", "Try again in a moment. The log of the server says why.");

    public static Problem Method { get; } = new(StatusCodes.Status405MethodNotAllowed, TransportCodes.MethodNotAllowed, "What is saved is read by GET, saved by PUT and retired by DELETE.", HowToSave);

    public static Problem ContentType { get; } = new(StatusCodes.Status415UnsupportedMediaType, TransportCodes.UnsupportedContentType, "The body must be application/json, or a query as application/graphql.", HowToSave);

    public static Problem NotJson { get; } = new(StatusCodes.Status400BadRequest, TransportCodes.InvalidRequest, "The body must be a JSON object, each member once.", HowToSave);

    public static Problem NoQuery { get; } = new(StatusCodes.Status400BadRequest, TransportCodes.InvalidRequest, "The body has no query: the member \"query\" must be a text.", HowToSave);

    public static Problem TitleTooLong { get; } = new(StatusCodes.Status400BadRequest, TransportCodes.InvalidRequest, "The title must be a text of at most 200 characters on one line.", "Shorten it, or leave it out.");

    public static Problem NotOneQuery { get; } = new(
        StatusCodes.Status400BadRequest, "NOT_ONE_QUERY", "The document must have one operation, and it must be a query: mutations and subscriptions are not saved.", "Save each query under a name of its own.");

    public static Problem TooManyRows(int most) => new(
        StatusCodes.Status400BadRequest, "TOO_MANY_ROWS", $"The query has more than {most} rows.", "Choose fewer, or ask for the cube as a table: /v1 lists them, and those have any number of rows.");

    public static Problem Name(string name) => new(
        StatusCodes.Status400BadRequest, "INVALID_NAME", $"\"{Shortened(name)}\" is no name: it must be {SavedReference.Rule}.", "Such as coverage-by-province.");

    public static Problem ReservedName(string name) => new(StatusCodes.Status400BadRequest, "INVALID_NAME", $"The name {name} is taken by the server itself.", "Choose another.");

    public static Problem UnknownMember(string name) => new(StatusCodes.Status400BadRequest, TransportCodes.InvalidRequest, $"The body has a member \"{Shortened(name)}\", which is not known here.", HowToSave);

    public static Problem TooLarge(int most) => new(StatusCodes.Status413PayloadTooLarge, TransportCodes.BodyTooLarge, $"The body is larger than {most} bytes.", "Shorten it. (Setting Saved:MaxBytes.)");

    public static Problem TooMany(int most) => new(
        StatusCodes.Status409Conflict, "TOO_MANY_SAVED", $"There are {most} saved versions already.", "Raise the setting Saved:MaxVersions.");

    public static Problem NotYours(string name) => new(
        StatusCodes.Status403Forbidden, ErrorCodes.NotAuthorized, $"Another key or token has saved {name}.", "Choose another name, or ask who holds a key with the scope admin.");

    public static Problem NotFound(SavedKind kind, string name) => new(
        StatusCodes.Status404NotFound, kind == SavedKind.Query ? "NO_SUCH_QUERY" : "NO_SUCH_VIEW", $"No {Word(kind)} is saved as \"{Shortened(name)}\", or not in this format.", $"GET /v1/{(kind == SavedKind.Query ? "queries" : "views")} lists what is saved.");

    public static Problem Retired(SavedKind kind, string name) => new(
        StatusCodes.Status410Gone, "RETIRED", $"The {Word(kind)} {name} was retired.", "Ask who published its address for what has taken its place.");

    public static Problem ReservedVariable(string name) => new(
        StatusCodes.Status400BadRequest, "RESERVED_VARIABLE", $"The query has a variable ${name}, which is a parameter of formats.", "Give the variable another name.");

    public static Problem NotFlat(AnswerProblem problem) => new(
        StatusCodes.Status400BadRequest, "NOT_FLAT", problem.Message, "A table has one list, and in its rows no other. Leave the field out, or ask for the answer as .graphql.json.", problem.Field);

    /// <summary>The first error of a document, with its place.</summary>
    public static Problem Invalid(ImmutableArray<GraphQLError> errors) => new(
        StatusCodes.Status400BadRequest, errors[0].Code ?? ErrorCodes.Syntax, errors[0].Locations is [var place, ..] ? $"Line {place.Line}, column {place.Column}: {errors[0].Message}" : errors[0].Message,
        errors.Length > 1 ? $"There are {errors.Length} mistakes; this is the first." : "Try the query at /graphql.")
    {
        Errors = errors,
    };

    public static Problem Of(FlatProblem problem) => new(StatusCodes.Status400BadRequest, problem.Code, problem.Message, problem.Hint, problem.Parameter);

    private static string Word(SavedKind kind) => kind == SavedKind.Query ? "query" : "view";

    // What comes from outside is told back in part only: an address may be long.
    private static string Shortened(string text) => text.Length <= 80 ? text : text[..80];
}
