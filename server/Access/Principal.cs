using Jamsostek.Graph.Analytics.Policies;

namespace Jamsostek.Graph.Server.Access;

/// <summary>Who asks, as far as it matters: what they may do, and which rows they may see.</summary>
/// <param name="Kind">How they said who they are.</param>
/// <param name="Id">What the logs and limits call them; never a secret. Empty for anonymous callers, who are told apart by address.</param>
/// <param name="Scopes">What they may do.</param>
/// <param name="Rows">Which rows they may see.</param>
/// <param name="ExpiresAt">When that ends; null when it does not.</param>
internal sealed record Principal(PrincipalKind Kind, string Id, AccessScope Scopes, RowPolicy Rows, DateTimeOffset? ExpiresAt)
{
    /// <summary>A caller who shows nothing, while reads are open.</summary>
    public static Principal Anonymous { get; } = new(PrincipalKind.Anonymous, string.Empty, AccessScope.Read, RowPolicy.Everything, null);

    /// <summary>Whether they may do something.</summary>
    public bool May(AccessScope scope) => (Scopes & scope) == scope;

    /// <summary>The name in logs: <c>key:abc</c>, <c>token:abc</c>; null for anonymous callers.</summary>
    public string? Name => Kind == PrincipalKind.Anonymous ? null : Id;
}
