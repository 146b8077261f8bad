namespace Jamsostek.Graph.Language.Execution;

/// <summary>How far a request came; an HTTP server picks its status by it.</summary>
public enum ResponseKind
{
    /// <summary>It was refused before its execution began: the body has <c>errors</c> and no <c>data</c> (400).</summary>
    RequestError,

    /// <summary>A mutation in a request that may only read: the body has <c>errors</c> (405).</summary>
    MethodNotAllowed,

    /// <summary>It was executed (or only priced, when that was asked): the body is the answer, errors of fields included (200).</summary>
    Executed,

    /// <summary>A subscription: the answers come from <see cref="GraphQLResponse.Events"/>, and the body is empty.</summary>
    Stream,
}
