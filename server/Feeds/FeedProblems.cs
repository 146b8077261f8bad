using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.OData;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Flat;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Feeds;

/// <summary>The refusals of the OData service that have nothing to do with its question.</summary>
internal static class FeedProblems
{
    public static FeedProblem NotReady { get; } = Of(FlatProblems.NotReady);

    public static FeedProblem TooMany { get; } = Of(FlatProblems.TooMany);

    public static FeedProblem Method { get; } = new(StatusCodes.Status405MethodNotAllowed, TransportCodes.MethodNotAllowed, "This service is read by GET.", "Data are published with POST /v1/import.");

    public static FeedProblem Batch { get; } = new(StatusCodes.Status501NotImplemented, FeedProblem.NotSupported, "$batch is not supported.", "Ask one question a request; connections are kept open.", "$batch");

    public static FeedProblem NoForm { get; } = new(
        StatusCodes.Status406NotAcceptable, FeedProblem.NotAcceptable, "Answers are application/json, with odata.metadata none, minimal or full.", "Send Accept: application/json, or leave it out.");

    public static FeedProblem MetadataIsXml { get; } = new(StatusCodes.Status406NotAcceptable, FeedProblem.NotAcceptable, "$metadata is application/xml (CSDL).", "Send Accept: application/xml, or leave it out.");

    public static FeedProblem Of(AccessRefusal refusal) => Of(Problem.Of(refusal));

    private static FeedProblem Of(Problem problem) => new(problem.Status, problem.Code, problem.Detail, problem.Hint, problem.Parameter);

    public static FeedProblem Of(GraphQLError unpaid) => new(
        StatusCodes.Status429TooManyRequests, unpaid.Code ?? FeedProblem.InvalidOption, unpaid.Message, "Ask for fewer rows: a question costs 25 points, and 1 for each 100 rows that it may look at.");
}
