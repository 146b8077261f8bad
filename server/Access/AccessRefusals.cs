using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Access;

/// <summary>The texts of every refusal for want of a right, in one place. They never say whether a key exists, nor which part of it was wrong.</summary>
internal static class AccessRefusals
{
    private const string Realm = "Bearer realm=\"jamsostek-graph\"";

    /// <summary>Nothing was shown where something is needed.</summary>
    public static AccessRefusal NothingShown { get; } = new(
        new GraphQLError("This needs an API key or a token: send the header Authorization: Bearer KEY, or X-API-Key: KEY.", ErrorCodes.NotAuthenticated), StatusCodes.Status401Unauthorized)
    {
        Challenge = Realm,
    };

    /// <summary>What was shown is not valid.</summary>
    public static AccessRefusal NotValid { get; } = new(
        new GraphQLError("The API key or token is not valid: it is unknown, expired or revoked, or not meant for this server.", ErrorCodes.NotAuthenticated), StatusCodes.Status401Unauthorized)
    {
        Challenge = Realm + ", error=\"invalid_token\"",
    };

    /// <summary>What was shown cannot be read.</summary>
    public static AccessRefusal Unreadable { get; } = new(
        new GraphQLError("The credentials cannot be read: send one header, Authorization: Bearer KEY or X-API-Key: KEY.", ErrorCodes.NotAuthenticated), StatusCodes.Status401Unauthorized)
    {
        Challenge = Realm + ", error=\"invalid_request\"",
    };

    /// <summary>The keys cannot be looked up, so nobody with one is let in.</summary>
    public static AccessRefusal KeysUnreadable { get; } = new(
        new GraphQLError("The API keys cannot be read now: try again in a moment.", TransportCodes.Unavailable), StatusCodes.Status503ServiceUnavailable)
    {
        RetryAfter = TimeSpan.FromSeconds(5),
    };

    /// <summary>Who asks is known, and may not do this.</summary>
    public static AccessRefusal NotAllowed(AccessScope needed) => new(
        new GraphQLError($"This needs the scope {AccessScopes.Write(needed)}, which the key or token does not have.", ErrorCodes.NotAuthorized), StatusCodes.Status403Forbidden)
    {
        Challenge = $"{Realm}, error=\"insufficient_scope\", scope=\"{AccessScopes.Write(needed)}\"",
    };

    /// <summary>Whoever sees a part of the rows may not write any: a file could supersede rows that they may not see.</summary>
    public static AccessRefusal BoundRows { get; } = new(
        new GraphQLError("This key or token is bound to regions or bases, and may only read.", ErrorCodes.NotAuthorized), StatusCodes.Status403Forbidden)
    {
        Challenge = Realm + ", error=\"insufficient_scope\"",
    };
}
