using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;

namespace Jamsostek.Graph.Server.Access.Tokens;

/// <summary>The public keys that signatures of tokens are checked with, read from a file: a JSON Web Key Set (RFC 7517), or PEM blocks of public keys and certificates. No network.</summary>
internal static class TokenKeySet
{
    /// <summary>Whether a file holds a public key.</summary>
    public static bool IsReadable(string path) => TryRead(path, out _);

    /// <summary>Reads a file.</summary>
    /// <returns>Whether it could be read and holds a public key that may sign. Secrets that both sides share are passed over: who checks with them could sign with them.</returns>
    public static bool TryRead(string path, [NotNullWhen(true)] out ImmutableArray<SecurityKey>? keys)
    {
        keys = null;
        try
        {
            string text = File.ReadAllText(path);
            ImmutableArray<SecurityKey> read = [.. text.AsSpan().TrimStart().StartsWith('{') ? OfSet(text) : OfPem(text)];
            keys = read.IsEmpty ? null : read;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or CryptographicException or FormatException)
        {
            return false;
        }

        return keys is not null;
    }

    private static IEnumerable<SecurityKey> OfSet(string json)
        => new JsonWebKeySet(json).GetSigningKeys().Where(static key => key is RsaSecurityKey or ECDsaSecurityKey or X509SecurityKey or JsonWebKey { Kty: "RSA" or "EC" });

    private static List<SecurityKey> OfPem(string text)
    {
        var keys = new List<SecurityKey>();
        while (PemEncoding.TryFind(text, out var block))
        {
            string pem = text[block.Location];
            switch (text[block.Label])
            {
                case "CERTIFICATE":
                    keys.Add(new X509SecurityKey(X509Certificate2.CreateFromPem(pem)));
                    break;
                case "RSA PUBLIC KEY":
                    keys.Add(Rsa(pem));
                    break;
                case "PUBLIC KEY":
                    keys.Add(IsRsa(Convert.FromBase64String(text[block.Base64Data])) ? Rsa(pem) : Ec(pem));
                    break;
                default:
                    // Private keys have no business here, and are not looked at.
                    break;
            }

            text = text[block.Location.End..];
        }

        return keys;
    }

    private static bool IsRsa(byte[] subjectPublicKeyInfo) => PublicKey.CreateFromSubjectPublicKeyInfo(subjectPublicKeyInfo, out _).Oid.Value == "1.2.840.113549.1.1.1";

    private static RsaSecurityKey Rsa(string pem)
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(pem);
        return new RsaSecurityKey(rsa);
    }

    private static ECDsaSecurityKey Ec(string pem)
    {
        var ec = ECDsa.Create();
        ec.ImportFromPem(pem);
        return new ECDsaSecurityKey(ec);
    }
}
