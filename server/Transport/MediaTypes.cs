namespace Jamsostek.Graph.Server.Transport;

/// <summary>The media types of GraphQL over HTTP.</summary>
internal static class MediaTypes
{
    /// <summary>The answer's own type; its status tells whether the request was executed.</summary>
    public const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>Plain JSON; a well-formed request is always answered with 200.</summary>
    public const string Json = "application/json";

    /// <summary>Server-sent events.</summary>
    public const string EventStream = "text/event-stream";

    /// <summary>A web page.</summary>
    public const string Html = "text/html";

    /// <summary>A schema in the schema definition language.</summary>
    public const string GraphQLDocument = "application/graphql";
}
