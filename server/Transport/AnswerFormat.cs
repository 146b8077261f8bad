namespace Jamsostek.Graph.Server.Transport;

/// <summary>The forms in which an answer can be sent.</summary>
internal enum AnswerFormat
{
    /// <summary><c>application/graphql-response+json</c>: the status tells whether the request was executed.</summary>
    GraphQLResponse,

    /// <summary><c>application/json</c>: a well-formed request is always answered with 200.</summary>
    Json,

    /// <summary><c>text/event-stream</c>: one event for each result, and one at the end.</summary>
    EventStream,

    /// <summary><c>text/html</c>: the page that a browser gets.</summary>
    Html,
}
