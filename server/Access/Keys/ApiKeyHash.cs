using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Jamsostek.Graph.Server.Access.Keys;

/// <summary>
/// The hash under which a secret is kept: SHA-256, once. Slow hashes protect secrets that people choose; of 256 random bits no guess is worth the trying, and every request pays for the hash.
/// </summary>
internal static class ApiKeyHash
{
    private static readonly ImmutableArray<byte> Nobodys = [.. RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes)];

    /// <summary>The hash of a secret.</summary>
    public static ImmutableArray<byte> Of(string secret) => [.. SHA256.HashData(Encoding.UTF8.GetBytes(secret))];

    /// <summary>Whether a secret has a hash, in a time that does not depend on where they differ; null is no secret's, and takes the same time.</summary>
    public static bool Fits(string secret, ImmutableArray<byte>? hash)
    {
        Span<byte> shown = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(secret), shown);
        return CryptographicOperations.FixedTimeEquals(shown, (hash ?? Nobodys).AsSpan());
    }
}
