using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Policies;

namespace Jamsostek.Graph.Server.Access.Keys;

/// <summary>An API key as it is kept: everything but its secret.</summary>
internal sealed record ApiKey
{
    /// <summary>What the names of keys begin with in logs and limits.</summary>
    public const string PrincipalPrefix = "key:";

    /// <summary>The part of the key that finds it; no secret.</summary>
    public required string Id { get; init; }

    /// <summary>What its maker calls it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of its secret.</summary>
    public required ImmutableArray<byte> Hash { get; init; }

    /// <summary>What it allows.</summary>
    public required AccessScope Scopes { get; init; }

    /// <summary>Which rows it shows.</summary>
    public required RowPolicy Rows { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>When it ends; null when it does not.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When it was revoked; null while it holds.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>When it was last used, to the half minute; null when it never was.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>Whoever shows it.</summary>
    public Principal Principal => field ??= new Principal(PrincipalKind.Key, PrincipalPrefix + Id, Scopes, Rows, ExpiresAt);

    /// <summary>Whether it holds at a time.</summary>
    public bool IsInForce(DateTimeOffset time) => RevokedAt is null && !(ExpiresAt <= time);
}
