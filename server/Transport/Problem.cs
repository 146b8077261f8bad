using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Server.Access;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>Why a request that is not GraphQL is refused (RFC 9457, application/problem+json).</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">What programs know it by.</param>
/// <param name="Detail">What is wrong.</param>
/// <param name="Hint">How to mend it.</param>
/// <param name="Parameter">Which parameter of the address is wrong; null where it is none.</param>
internal sealed record Problem(int Status, string Code, string Detail, string Hint, string? Parameter = null)
{
    /// <summary>The mistakes of a document, each with its place; empty where it is about none.</summary>
    public ImmutableArray<GraphQLError> Errors { get; init; } = [];

    /// <summary>The refusal of somebody who may not.</summary>
    public static Problem Of(AccessRefusal refusal) => new(refusal.Status, refusal.Error.Code ?? ErrorCodes.NotAuthorized, refusal.Error.Message, "server/ACCESS.md says how keys are made and used.");
}
