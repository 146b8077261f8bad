using System.Net;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Access;

namespace Jamsostek.Graph.Server.Telemetry;

/// <summary>What is known of one request when it ends: the content of its log line, its span's tags and its metrics.</summary>
internal sealed class RequestTrace(string method, string path, long started)
{
    public string Method { get; } = method;

    public string Path { get; } = path;

    /// <summary>When it began, as a timestamp of the clock.</summary>
    public long Started { get; } = started;

    /// <summary>Who asks.</summary>
    public Principal Principal { get; set; } = Principal.Anonymous;

    /// <summary>From where; known once it matters.</summary>
    public IPAddress? Address { get; set; }

    /// <summary>When to ask again, of a request that could not be paid for.</summary>
    public TimeSpan? RetryAfter { get; set; }

    /// <summary>Whether it is a routine question, such as a probe's, that is logged at Debug only.</summary>
    public bool IsRoutine { get; set; }

    public DateTimeOffset EndedAt { get; set; }

    public TimeSpan Duration { get; set; }

    public int Status { get; set; }

    /// <summary>Bytes of the answer before compression.</summary>
    public long Bytes { get; set; }

    public string? OperationName { get; private set; }

    /// <summary>query, mutation, subscription, or batch; null when no operation was found.</summary>
    public string? OperationKind { get; set; }

    public double FieldCost { get; private set; }

    public double TypeCost { get; private set; }

    public int Errors { get; private set; }

    /// <summary>The code of the first error.</summary>
    public string? ErrorCode { get; private set; }

    /// <summary>The data version that was read.</summary>
    public string? DataVersion { get; set; }

    /// <summary>The trace id, when traces are on.</summary>
    public string? TraceId { get; set; }

    /// <summary>Adds an answer of the engine; those of a batch add up.</summary>
    public void Add(GraphQLResponse response)
    {
        OperationName ??= response.OperationName;
        OperationKind ??= response.Operation switch
        {
            Language.Syntax.OperationKind.Query => "query",
            Language.Syntax.OperationKind.Mutation => "mutation",
            Language.Syntax.OperationKind.Subscription => "subscription",
            _ => null,
        };
        FieldCost += response.FieldCost;
        TypeCost += response.TypeCost;
        AddErrors(response);
    }

    /// <summary>Adds an error of an answer that is not GraphQL.</summary>
    public void AddError(string code)
    {
        Errors++;
        ErrorCode ??= code;
    }

    /// <summary>Adds the errors of one event of a stream.</summary>
    public void AddErrors(GraphQLResponse response)
    {
        Errors += response.ErrorCount;
        ErrorCode ??= response.ErrorCode;
    }
}
