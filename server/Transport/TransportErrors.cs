using System.Text.Json;
using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>The texts of everything that the transport refuses, in one place.</summary>
internal static class TransportErrors
{
    public static GraphQLError NotUtf8 { get; } = new("The body is not valid UTF-8.", ErrorCodes.Syntax);

    public static GraphQLError NoDocument { get; } = new(
        "The request has no document: send it as `query`, or name a persisted one by `id` or `extensions.persistedQuery.sha256Hash`.", ErrorCodes.NoDocument);

    public static GraphQLError EmptyBody { get; } = new(
        "The body is empty: send a JSON object such as {\"query\": \"{ __typename }\"}.", ErrorCodes.NoDocument);

    public static GraphQLError NotAnObject { get; } = new(
        "The body must be a JSON object with the key `query`.", TransportCodes.InvalidRequest);

    public static GraphQLError EmptyBatch { get; } = new("The batch is empty: it must hold at least one request.", TransportCodes.InvalidRequest);

    public static GraphQLError BatchingOff { get; } = new(
        "Batching is turned off here: send one request in a body. (Setting Http:MaxBatchSize.)", TransportCodes.InvalidRequest);

    public static GraphQLError StreamInBatch { get; } = new("A subscription cannot be part of a batch.", TransportCodes.InvalidRequest);

    public static GraphQLError UnreadableAccept { get; } = new(
        "The Accept header cannot be read: it must be a list of media ranges such as application/graphql-response+json, application/json;q=0.9.", ErrorCodes.UnreadableAccept);

    public static GraphQLError NothingAcceptable { get; } = new(
        $"None of the accepted media types can be written here: accept {MediaTypes.GraphQLResponse}, {MediaTypes.Json} or {MediaTypes.EventStream}.", ErrorCodes.NothingAcceptable);

    public static GraphQLError StreamNotAccepted { get; } = new(
        $"A subscription is answered as a stream of events: accept {MediaTypes.EventStream}.", ErrorCodes.NothingAcceptable);

    public static GraphQLError PreflightRequired { get; } = new(
        "A body of this content type is only read with the header GraphQL-Preflight: 1, which a page of another origin cannot send unasked. Or send application/json.",
        TransportCodes.PreflightRequired);

    public static GraphQLError FormUnreadable { get; } = new("The form cannot be read.", TransportCodes.InvalidForm);

    public static GraphQLError FormWithoutOperations { get; } = new(
        "The multipart form has no field `operations` with the GraphQL request as JSON.", TransportCodes.FormWithoutOperations);

    public static GraphQLError FormWithFiles { get; } = new(
        "Files cannot be sent here: no input of the schema takes one.", TransportCodes.InvalidForm);

    public static GraphQLError MethodNotAllowed { get; } = new(
        "GraphQL is asked by POST, or by GET for queries.", TransportCodes.MethodNotAllowed);

    public static GraphQLError NotReady { get; } = new(
        "No data version is loaded yet: try again in a moment. /health/ready tells when.", TransportCodes.Unavailable);

    public static GraphQLError TooManyStreams { get; } = new(
        "Too many subscriptions are open: try again later. (Setting Http:MaxStreams.)", TransportCodes.Unavailable);

    public static GraphQLError SocketProtocol { get; } = new(
        "The WebSocket must offer the sub-protocol graphql-transport-ws.", TransportCodes.InvalidRequest);

    public static GraphQLError SocketOrigin { get; } = new(
        "Pages of this origin may not open a WebSocket here. (Setting Cors:Origins.)", TransportCodes.OriginNotAllowed);

    public static GraphQLError CostHeader { get; } = new(
        "The header GraphQL-Cost must be report or validate.", TransportCodes.InvalidRequest);

    public static GraphQLError PersistedOnly { get; } = new(
        "Only persisted operations are answered here: send the `id` of one. (Setting GraphQL:PersistedOnly.)", ErrorCodes.PersistedOnly);

    /// <summary>The message is the one that Apollo's and urql's automatic persisted queries wait for.</summary>
    public static GraphQLError PersistedNotFound { get; } = new("PersistedQueryNotFound", ErrorCodes.UnknownOperation);

    public static GraphQLError HashMismatch { get; } = new(
        "The SHA-256 of `query` is not the `sha256Hash` that came with it.", TransportCodes.InvalidRequest);

    public static GraphQLError PersistedQueryShape { get; } = new(
        "`extensions.persistedQuery` must be an object with the string `sha256Hash`.", TransportCodes.InvalidRequest);

    public static GraphQLError NotJson(JsonException place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new($"The body is not JSON: it goes wrong or breaks off at line {place.LineNumber + 1}, byte {place.BytePositionInLine + 1}.", ErrorCodes.Syntax);
    }

    public static GraphQLError ParameterNotJson(string name) => new($"The parameter `{name}` is not JSON.", ErrorCodes.Syntax);

    public static GraphQLError WrongKind(string name, string expected, JsonTokenType found)
        => new($"`{name}` must be {expected}; it is {NameOf(found)}.", TransportCodes.InvalidRequest);

    public static GraphQLError BrokenText(string name)
        => new($"`{name}` holds half of a surrogate pair (\\ud800 to \\udfff without its other half).", ErrorCodes.Syntax);

    public static GraphQLError BatchTooLarge(int limit)
        => new($"The batch holds more than {limit} requests.", TransportCodes.InvalidRequest);

    public static GraphQLError TooManyOperations(int limit)
        => new($"More than {limit} operations on this connection: wait until one is complete. (Setting Http:MaxSocketOperations.)", TransportCodes.Unavailable);

    public static GraphQLError BodyTooLarge(int limit)
        => new($"The body is larger than {limit} bytes. (Setting Http:MaxBodyBytes.)", TransportCodes.BodyTooLarge);

    public static GraphQLError ContentType(string? found)
        => new(found is null
            ? "The Content-Type header is missing: send application/json."
            : $"The content type {found} is not read here: send application/json.", TransportCodes.UnsupportedContentType);

    private static string NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "a boolean",
    };
}
