using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Jamsostek.Graph.Tests.Server.Access;

/// <summary>Makes tokens by hand, good ones and forged ones, without the library that checks them.</summary>
internal sealed class TestTokens : IDisposable
{
    public const string Issuer = "https://login.example.go.id";
    public const string Audience = "jamsostek-graph";

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly ECDsa _ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>The public keys as PEM.</summary>
    public string Pem => $"{_rsa.ExportSubjectPublicKeyInfoPem()}\n{_ec.ExportSubjectPublicKeyInfoPem()}\n";

    /// <summary>The public RSA key as a JSON Web Key Set, beside a secret that both sides would share.</summary>
    public string KeySet
    {
        get
        {
            var numbers = _rsa.ExportParameters(false);
            return JsonSerializer.Serialize(new
            {
                keys = new object[]
                {
                    new { kty = "oct", kid = "shared", k = Base64Url.EncodeToString("a secret that both sides would share"u8) },
                    new { kty = "RSA", kid = "rsa-1", use = "sig", n = Base64Url.EncodeToString(numbers.Modulus), e = Base64Url.EncodeToString(numbers.Exponent) },
                },
            });
        }
    }

    /// <summary>The settings of a server that accepts these tokens.</summary>
    public (string Key, string Value)[] Settings(TemporaryFolder folder) =>
        [("Access:TokenKeys", folder.Write("keys.pem", Pem)), ("Access:TokenIssuer", Issuer), ("Access:TokenAudience", Audience)];

    /// <summary>The claims of a good token, some of them changed; null takes one away.</summary>
    public static Dictionary<string, object> Claims(DateTimeOffset now, params (string Name, object? Value)[] changed)
    {
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["iss"] = Issuer,
            ["aud"] = Audience,
            ["sub"] = "analyst-7",
            ["scope"] = "openid read",
            ["nbf"] = now.ToUnixTimeSeconds() - 10,
            ["exp"] = now.ToUnixTimeSeconds() + 300,
        };
        foreach (var (name, value) in changed)
        {
            claims.Remove(name);
            if (value is not null)
            {
                claims[name] = value;
            }
        }

        return claims;
    }

    public string Rsa(Dictionary<string, object> claims, string algorithm = "RS256") => Make(claims, algorithm, text => _rsa.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    public string Ec(Dictionary<string, object> claims) => Make(claims, "ES256", text => _ec.SignData(text, HashAlgorithmName.SHA256));

    /// <summary>Signed by nobody.</summary>
    public static string Unsigned(Dictionary<string, object> claims, string algorithm = "none") => Make(claims, algorithm, _ => []);

    /// <summary>Signed with what everybody knows: the public key taken for a shared secret.</summary>
    public string SignedWithPublicKey(Dictionary<string, object> claims) => Make(claims, "HS256", text => HMACSHA256.HashData(Encoding.UTF8.GetBytes(_rsa.ExportSubjectPublicKeyInfoPem()), text));

    /// <summary>Signed with a shared secret.</summary>
    public static string SignedWithSecret(Dictionary<string, object> claims, byte[] secret) => Make(claims, "HS256", text => HMACSHA256.HashData(secret, text));

    public void Dispose()
    {
        _rsa.Dispose();
        _ec.Dispose();
    }

    private static string Make(Dictionary<string, object> claims, string algorithm, Func<byte[], byte[]> sign)
    {
        string text = $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes($$"""{"alg":"{{algorithm}}","typ":"JWT"}"""))}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        return $"{text}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(text)))}";
    }
}
