using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Access.Keys;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>Issues embed tokens and looks whether one holds.</summary>
internal sealed partial class EmbedTokens(EmbedSecret secret, KeyDirectory keys, AuditLog audit, TimeProvider clock, ILogger<EmbedTokens> logger)
{
    /// <summary>What its issuer must be allowed: to save views, and to read what they show.</summary>
    public const AccessScope Needed = AccessScope.Read | AccessScope.Save;

    /// <summary>Signs a token, once it is entered in the audit log.</summary>
    /// <exception cref="SqliteException">The file of keys cannot be written.</exception>
    public string Issue(EmbedToken token, string? address)
    {
        audit.Append(new AuditEntry(token.Issuer, address, "embed-tokens.issue", token.View, "DONE",
            $"{token.Id}, ends {AccessDatabase.Write(token.ExpiresAt)}, origins {string.Join(' ', token.Origins)}, regions {token.Regions ?? "all"}, bases {token.Bases ?? "all"}, drill {token.Drill}"));
        return EmbedTokenText.Write(token, secret.FindOrMake());
    }

    /// <summary>Reads a token that holds.</summary>
    /// <returns>Null when it was not signed here, has ended, or its issuer's key no longer holds.</returns>
    public EmbedToken? Find(string text)
    {
        try
        {
            return secret.Find() is { } known && EmbedTokenText.Read(text, known) is { } token && token.ExpiresAt > clock.GetUtcNow() && IsInForce(token.Issuer) ? token : null;
        }
        catch (SqliteException fault)
        {
            LogUnreadable(logger, fault.Message);
            return null;
        }
    }

    // Who was let in by a token of somebody else's has none of ours that could be revoked: theirs end with it.
    private bool IsInForce(string issuer)
        => !issuer.StartsWith(ApiKey.PrincipalPrefix, StringComparison.Ordinal)
            || (keys.Find(issuer[ApiKey.PrincipalPrefix.Length..]).Key is { } key && key.IsInForce(clock.GetUtcNow()) && key.Principal.May(Needed));

    [LoggerMessage(EventId = 32, Level = LogLevel.Error, Message = "Embed tokens cannot be checked, so none is honoured: {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string reason);
}
