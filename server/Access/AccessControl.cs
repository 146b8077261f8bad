using System.Runtime.CompilerServices;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Server.Access.Keys;
using Jamsostek.Graph.Server.Access.Tokens;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Access;

/// <summary>Finds out who asks, and whether they may.</summary>
internal sealed class AccessControl(ServerSettings settings, KeyDirectory keys, LastUses uses, TokenValidation tokens, TimeProvider clock)
{
    /// <summary>Whether anybody may read without saying who they are.</summary>
    public bool ReadsAreOpen { get; } = settings.Get(SettingCatalogue.Reads) == SettingCatalogue.OpenReads;

    /// <summary>Finds out who shows a credential. Something that is not valid is refused also where nothing would be needed: whoever holds an expired key is to learn of it.</summary>
    public ValueTask<Authentication> AuthenticateAsync(Credential credential) => credential.Kind switch
    {
        CredentialKind.None => new(ReadsAreOpen ? Authentication.Of(Principal.Anonymous) : Authentication.Refuse(AccessRefusals.NothingShown)),
        CredentialKind.Key => new(OfKey(credential.Text)),
        CredentialKind.BasicKey => new(OfBasicKey(credential.Text)),
        CredentialKind.Token => OfTokenAsync(credential.Text),
        _ => new(Authentication.Refuse(AccessRefusals.Unreadable)),
    };

    /// <summary>Says why somebody may not do something; null when they may.</summary>
    public static AccessRefusal? Check(Principal principal, AccessScope needed)
        => !principal.May(needed) ? principal.Kind == PrincipalKind.Anonymous ? AccessRefusals.NothingShown : AccessRefusals.NotAllowed(needed)
            : needed != AccessScope.Read && !principal.Rows.IsEverything ? AccessRefusals.BoundRows
            : null;

    /// <summary>Whether what was shown at the beginning of a long exchange still holds: a key may be revoked and a token expire while a stream is open.</summary>
    public bool IsInForce(Principal principal) => principal.Kind switch
    {
        PrincipalKind.Anonymous => ReadsAreOpen,
        _ when principal.ExpiresAt <= clock.GetUtcNow() => false,
        PrincipalKind.Key => keys.Find(principal.Id[ApiKey.PrincipalPrefix.Length..]) is { IsReadable: true, Key.RevokedAt: null },
        _ => true,
    };

    /// <summary>The events of a stream, as long as what its reader has shown holds.</summary>
    public IAsyncEnumerable<GraphQLResponse> WhileInForce(IAsyncEnumerable<GraphQLResponse> events, Principal principal)
        => principal.Kind == PrincipalKind.Anonymous ? events : TakeWhileInForceAsync(events, principal);

    private async IAsyncEnumerable<GraphQLResponse> TakeWhileInForceAsync(
        IAsyncEnumerable<GraphQLResponse> events, Principal principal, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var response in events.WithCancellation(cancellation))
        {
            if (!IsInForce(principal))
            {
                response.Dispose();
                yield break;
            }

            yield return response;
        }
    }

    private Authentication OfKey(string text)
    {
        bool isKey = ApiKeyText.TryParse(text, out var shown);
        var found = isKey ? keys.Find(shown.Id) : default;
        if (isKey && !found.IsReadable)
        {
            return Authentication.Refuse(AccessRefusals.KeysUnreadable);
        }

        // Compared also when there is no such key, so that an unknown id takes the time of a wrong secret.
        bool fits = ApiKeyHash.Fits(shown.Secret, found.Key?.Hash);
        var now = clock.GetUtcNow();
        if (!fits || found.Key is not { } key || !key.IsInForce(now))
        {
            return Authentication.Refuse(AccessRefusals.NotValid);
        }

        uses.Note(key.Id, now);
        return Authentication.Of(key.Principal);
    }

    private Authentication OfBasicKey(string text)
    {
        var shown = OfKey(text);
        return shown.Principal is { } principal ? Authentication.Of(principal with { Scopes = principal.Scopes & AccessScope.Read }) : shown;
    }

    private async ValueTask<Authentication> OfTokenAsync(string token)
        => await tokens.ValidateAsync(token) is { } principal ? Authentication.Of(principal) : Authentication.Refuse(AccessRefusals.NotValid);
}
