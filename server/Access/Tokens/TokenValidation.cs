using System.Buffers.Text;
using System.Text.Json;
using Jamsostek.Graph.Server.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Jamsostek.Graph.Server.Access.Tokens;

/// <summary>Checks JSON Web Tokens (RFC 7519, RFC 8725): signature, issuer, audience, time. Only signatures with public keys count, so that no token signs itself and no public key is taken for a secret.</summary>
internal sealed class TokenValidation
{
    private const int LongestToken = 16_384;

    /// <summary>Clocks of two machines may differ by so much.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = LongestToken };
    private readonly TokenKeyFile? _keys;
    private readonly TimeProvider _clock;
    private readonly string _issuer;
    private readonly string _audience;

    public TokenValidation(ServerSettings settings, TimeProvider clock, ILogger<TokenValidation> logger)
    {
        (_clock, _issuer, _audience) = (clock, settings.Get(SettingCatalogue.TokenIssuer), settings.Get(SettingCatalogue.TokenAudience));
        _keys = settings.Get(SettingCatalogue.TokenKeys) is { Length: > 0 } path ? new TokenKeyFile(path, clock, logger) : null;
    }

    /// <summary>Checks a token.</summary>
    /// <returns>Its holder; null when it is not valid here, for whatever reason.</returns>
    public async ValueTask<Principal?> ValidateAsync(string token)
    {
        if (_keys is null || token.Length > LongestToken)
        {
            return null;
        }

        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKeys = _keys.Current,
            ValidAlgorithms = Algorithms,
            ValidIssuer = _issuer,
            ValidAudience = _audience,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = IsInTime,
        });
        if (!result.IsValid || result.SecurityToken is not JsonWebToken { EncodedPayload: { Length: > 0 } encoded } read || !Base64Url.IsValid(encoded))
        {
            return null;
        }

        using var payload = JsonDocument.Parse(Base64Url.DecodeFromChars(encoded));
        return TokenClaims.Read(payload.RootElement, new DateTimeOffset(read.ValidTo, TimeSpan.Zero) + Skew);
    }

    // The library's own check would read the machine's clock, which no test could hold.
    private bool IsInTime(DateTime? begins, DateTime? ends, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        return ends is { } end && now < end + Skew && !(begins > now + Skew);
    }
}
