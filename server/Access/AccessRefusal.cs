using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Server.Limits;

namespace Jamsostek.Graph.Server.Access;

/// <summary>Why a request is not let in, before anything of it is done. The endpoint writes it in its own form.</summary>
/// <param name="Error">What to tell.</param>
/// <param name="Status">The HTTP status: 401, 403, 429 or 503.</param>
internal sealed record AccessRefusal(GraphQLError Error, int Status)
{
    /// <summary>The header WWW-Authenticate; null for none.</summary>
    public string? Challenge { get; init; }

    /// <summary>When it is worth asking again; null when that does not help.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The refusal of a caller who has asked too much.</summary>
    public static AccessRefusal Of(LimitRefusal refusal) => new(refusal.Error, StatusCodes.Status429TooManyRequests) { RetryAfter = refusal.RetryAfter };
}
