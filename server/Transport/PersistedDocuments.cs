using System.Collections.Frozen;
using System.Security.Cryptography;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>
/// Documents that requests may name instead of sending them: those of the persisted directory, and, unless only these
/// are allowed, those that clients sent once with their SHA-256 (automatic persisted queries), the oldest of which give way.
/// </summary>
internal sealed class PersistedDocuments
{
    private const string Algorithm = "sha256:";
    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> _stored;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _remembered = new(StringComparer.Ordinal);
    private readonly Queue<string> _ages = new();
    private readonly Lock _lock = new();
    private readonly long _capacity;
    private long _bytes;

    public PersistedDocuments(ServerSettings settings, FrozenDictionary<string, ReadOnlyMemory<byte>> stored)
    {
        _stored = stored;
        StoredOnly = settings.Get(SettingCatalogue.PersistedOnly);
        _capacity = settings.Get(SettingCatalogue.PersistedCacheBytes);
    }

    /// <summary>Whether documents that are not in the directory are refused.</summary>
    public bool StoredOnly { get; }

    /// <summary>Finds a document by its name or hash.</summary>
    /// <param name="name">The name.</param>
    /// <param name="document">Its text as UTF-8.</param>
    /// <returns>Whether it is known.</returns>
    public bool TryFind(string name, out ReadOnlyMemory<byte> document)
    {
        if (_stored.TryGetValue(name, out document) || _stored.TryGetValue(WithoutAlgorithm(name), out document) || _stored.TryGetValue(Algorithm + name, out document))
        {
            return true;
        }

        lock (_lock)
        {
            return _remembered.TryGetValue(WithoutAlgorithm(name).ToLowerInvariant(), out document);
        }
    }

    /// <summary>Remembers a document under its hash.</summary>
    /// <returns>False when the hash is another document's.</returns>
    public bool Remember(string hash, ReadOnlyMemory<byte> document)
    {
        if (!Convert.ToHexString(SHA256.HashData(document.Span)).Equals(WithoutAlgorithm(hash), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        string key = WithoutAlgorithm(hash).ToLowerInvariant();
        lock (_lock)
        {
            if (document.Length <= _capacity && _remembered.TryAdd(key, document.ToArray()))
            {
                _ages.Enqueue(key);
                _bytes += document.Length;
            }

            while (_bytes > _capacity && _ages.TryDequeue(out string? oldest))
            {
                _bytes -= _remembered[oldest].Length;
                _remembered.Remove(oldest);
            }
        }

        return true;
    }

    /// <summary>The appendix of GraphQL over HTTP on persisted documents writes <c>sha256:</c> before the hash; most clients write the hash alone.</summary>
    private static string WithoutAlgorithm(string name) => name.StartsWith(Algorithm, StringComparison.OrdinalIgnoreCase) ? name[Algorithm.Length..] : name;
}
